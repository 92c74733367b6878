package kg.onuguu.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Speaks as much of S3 over the wire as a store needs: a bucket with objects, ranges and lists of
 * two keys a page. A request whose signature or hash is wrong is refused as S3 refuses it.
 */
final class FakeS3 implements AutoCloseable {
  static final S3Signature SIGNATURE = new S3Signature("kg-north-1", "access", "secret/+=");

  private static final int PAGE = 2;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  FakeS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The next requests are answered so, one each. */
  void failWith(Integer... statuses) {
    failures.addAll(List.of(statuses));
  }

  int size() {
    return objects.size();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Integer failure = failures.poll();
    if (failure != null) {
      answer(exchange, failure, new byte[0]);
    } else if (!isGenuine(exchange, body)) {
      answer(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes());
    } else if (exchange.getRequestURI().getRawQuery() != null) {
      list(exchange);
    } else {
      object(exchange, body);
    }
  }

  private static boolean isGenuine(HttpExchange exchange, byte[] body) {
    String hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
    String time = exchange.getRequestHeaders().getFirst("x-amz-date");
    String host = exchange.getRequestHeaders().getFirst("Host");
    URI target = URI.create("http://" + host + exchange.getRequestURI());
    Map<String, String> expected =
        SIGNATURE.headers(
            exchange.getRequestMethod(), target, hash, TIME.parse(time, Instant::from));
    return S3Signature.sha256(body).equals(hash)
        && expected
            .get("Authorization")
            .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private void object(HttpExchange exchange, byte[] body) throws IOException {
    String key = exchange.getRequestURI().getPath().substring("/bucket/".length());
    byte[] content = objects.get(key);
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(key, body);
        answer(exchange, 200, new byte[0]);
      }
      case "DELETE" -> {
        objects.remove(key);
        answer(exchange, 204, new byte[0]);
      }
      default -> {
        if (content == null) {
          answer(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes());
        } else {
          answer(exchange, 206, part(content, exchange.getRequestHeaders().getFirst("Range")));
        }
      }
    }
  }

  private static byte[] part(byte[] content, String range) {
    String[] ends = range.substring("bytes=".length()).split("-");
    int last = (int) Math.min(content.length - 1, Long.parseLong(ends[1]));
    return Arrays.copyOfRange(content, Integer.parseInt(ends[0]), last + 1);
  }

  private void list(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    String after =
        query.startsWith("continuation-token=")
            ? query.substring("continuation-token=".length(), query.indexOf("&list-type"))
            : "";
    List<String> page =
        objects.tailMap(after.replace("token of ", ""), false).keySet().stream()
            .limit(PAGE)
            .toList();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><ListBucketResult>");
    page.forEach(
        key ->
            xml.append("<Contents><Key>")
                .append(key)
                .append("</Key><LastModified>")
                .append(Instant.now())
                .append("</LastModified></Contents>"));
    if (page.size() == PAGE && objects.higherKey(page.get(PAGE - 1)) != null) {
      xml.append("<NextContinuationToken>token of ")
          .append(page.get(PAGE - 1))
          .append("</NextContinuationToken>");
    }
    xml.append("</ListBucketResult>");
    answer(exchange, 200, xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
