package press.briefing.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/// Serves a folder as a web server does that heeds `_headers`.
final class WebServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/feed+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff", "font/woff"));

  private static final Set<String> PACKED = Set.of("html", "css", "js", "svg");

  private final Path folder;
  private final List<Rule> rules;
  private final HttpServer server;
  private final AtomicLong sent = new AtomicLong();
  private volatile CountDownLatch early = new CountDownLatch(0);
  private volatile CompletableFuture<Boolean> fonts = CompletableFuture.completedFuture(true);

  /// What `_headers` says of the paths that begin so.
  private record Rule(String start, List<String[]> headers) {}

  WebServer(Path folder) throws IOException {
    this.folder = folder;
    this.rules = rules(Files.readAllLines(folder.resolve("_headers")));
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private static List<Rule> rules(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("/")) {
        rules.add(new Rule(line.replace("*", ""), new ArrayList<>()));
      } else {
        rules.getLast().headers().add(line.strip().split(": ", 2));
      }
    }
    return rules;
  }

  /// The address of its top, ending in `/`.
  String top() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// How many bytes of content it has sent so far.
  long sent() {
    return sent.get();
  }

  /// Keeps fonts back until they are released.
  void holdFonts() {
    fonts = new CompletableFuture<>();
  }

  void releaseFonts() {
    fonts.complete(true);
  }

  /// Keeps style sheets back, and so the first sight of a page, until so many fonts are sent.
  void holdStyles(int fontsBefore) {
    early = new CountDownLatch(fontsBefore);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      Path file = folder.resolve((asked.endsWith("/") ? asked + "index.html" : asked).substring(1));
      boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
      answer(exchange, found ? 200 : 404, found ? file : folder.resolve("404.html"));
    }
  }

  private void answer(HttpExchange exchange, int status, Path file) throws IOException {
    String name = file.getFileName().toString();
    String type = name.substring(name.lastIndexOf('.') + 1);
    if (type.equals("woff")) {
      fonts.join();
    } else if (type.equals("css")) {
      await(early);
    }
    Headers headers = exchange.getResponseHeaders();
    for (Rule rule : rules) {
      if (exchange.getRequestURI().getPath().startsWith(rule.start())) {
        rule.headers().forEach(each -> headers.set(each[0], each[1]));
      }
    }
    headers.set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
    byte[] bytes = Files.readAllBytes(file);
    if (PACKED.contains(type)) {
      headers.set("Content-Encoding", "gzip");
      bytes = packed(bytes);
    }
    sent.addAndGet(bytes.length);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    if (type.equals("woff")) {
      early.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IllegalStateException("fonts were not asked for before style sheets came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
