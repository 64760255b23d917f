package press.briefing.template.engine;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;
import press.briefing.language.Dictionary;

/// Runs the templates of a theme. They see records and texts alone, make no objects and call no
/// methods but [ParticleFunction].
public final class Templates {
  private final ThemeFiles files;
  private final Configuration configuration;

  /// The templates among a theme's files.
  ///
  /// @param dictionary the publication's readings
  public Templates(ThemeFiles files, Dictionary dictionary) {
    this.files = files;
    this.configuration = configure(new Loader(files));
    configuration.setSharedVariable(ParticleFunction.NAME, new ParticleFunction(dictionary, files));
  }

  private static Configuration configure(Loader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setRecognizeStandardFileExtensions(true);
    return configuration;
  }

  /// What a template prints. An error in it becomes a diagnostic at its line, and nothing comes
  /// back.
  public Optional<String> run(String name, Map<String, ?> model, Diagnostics problems) {
    try {
      BoundedWriter out = new BoundedWriter();
      Environment run = configuration.getTemplate(name).createProcessingEnvironment(model, out);
      ParticleFunction.report(run, problems);
      run.process();
      return Optional.of(out.toString());
    } catch (ParseException e) {
      Place place = place(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber());
      problems.error(Code.TEMPLATE_ERROR, place, said(e.getEditorMessage()));
    } catch (TemplateException e) {
      Place place = place(e.getTemplateSourceName(), name, e.getLineNumber(), e.getColumnNumber());
      problems.error(Code.TEMPLATE_ERROR, place, said(e.getMessageWithoutStackTop()));
    } catch (IOException e) {
      problems.error(Code.TEMPLATE_ERROR, Place.of(files.path(name)), said(e.getMessage()));
    }
    return Optional.empty();
  }

  private Place place(
      @Nullable String found, String asked, @Nullable Integer line, @Nullable Integer column) {
    Place file = Place.of(files.path(found == null ? asked : found));
    return line == null || column == null || line <= 0 ? file : file.at(line, Math.max(0, column));
  }

  /// FreeMarker's message in one line, without its tips.
  private static String said(@Nullable String message) {
    String text = message == null ? "" : message;
    int tips = text.indexOf("\n----");
    return (tips < 0 ? text : text.substring(0, tips)).strip().replaceAll("\\s+", " ");
  }

  /// Gives FreeMarker the templates of a theme, and nothing else.
  private record Loader(ThemeFiles files) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
      return name.matches("[a-z][a-z0-9-]*\\.ftlh") ? files.text(name).orElse(null) : null;
    }

    @Override
    public long getLastModified(Object source) {
      return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
