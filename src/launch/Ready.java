import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Readies the built jar for quick starts: `java Ready.java JAR`.
///
/// Classes of an old format, such as picocli's (Java 5), cannot go into an AOT cache; they get the
/// frames that newer formats ask for. Fonts are stored as they are, for every run reads megabytes
/// of them. The same jar gives the same bytes.
final class Ready {
  /// The oldest version that an AOT cache takes, and the one that the old classes get.
  private static final int LEAST = ClassFile.JAVA_6_VERSION;

  private static final int RAISED = ClassFile.JAVA_8_VERSION;

  private final ClassFile classes;

  private Ready(FileSystem jar) {
    ClassHierarchyResolver hierarchy =
        ClassHierarchyResolver.ofResourceParsing(each -> open(jar, each))
            .orElse(ClassHierarchyResolver.defaultResolver());
    classes =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(hierarchy));
  }

  static void main(String[] args) throws IOException {
    Map<String, String> stored = Map.of("compressionMethod", "STORED");
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]), stored)) {
      Ready ready = new Ready(jar);
      rewrite(files(jar, "/picocli", ".class"), ready::raise);
      rewrite(files(jar, "/fonts", ".ttf"), UnaryOperator.identity());
    }
  }

  private static List<Path> files(FileSystem jar, String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(jar.getPath(folder))) {
      List<Path> found = all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException("the jar holds no " + ending + " in " + folder);
      }
      return found;
    }
  }

  private static void rewrite(List<Path> files, UnaryOperator<byte[]> change) throws IOException {
    for (Path each : files) {
      FileTime time = Files.getLastModifiedTime(each);
      Files.write(each, change.apply(Files.readAllBytes(each)));
      Files.setLastModifiedTime(each, time);
    }
  }

  private byte[] raise(byte[] bytes) {
    ClassModel old = classes.parse(bytes);
    return old.majorVersion() >= LEAST ? bytes : raise(old);
  }

  private byte[] raise(ClassModel old) {
    return classes.build(
        old.thisClass().asSymbol(),
        raised -> {
          raised.withVersion(RAISED, 0);
          for (ClassElement each : old) {
            switch (each) {
              case ClassFileVersion _ -> {}
              case MethodModel method ->
                  raised.transformMethod(
                      method, MethodTransform.transformingCode(CodeBuilder::with));
              default -> raised.with(each);
            }
          }
        });
  }

  private static InputStream open(FileSystem jar, ClassDesc name) {
    String descriptor = name.descriptorString();
    Path file = jar.getPath(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
