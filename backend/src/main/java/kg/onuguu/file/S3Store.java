package kg.onuguu.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import kg.onuguu.shared.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Files in a bucket of any server that speaks S3, addressed by path. Every request is safe to
 * repeat, and is repeated when the line or the server failed.
 */
final class S3Store implements FileStore {
  private static final Logger LOG = Logger.getLogger(S3Store.class);
  private static final int TRIES = 3;
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** Until the answer begins; a whole file of the largest size travels in it. */
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private static final int INSUFFICIENT_STORAGE = 507;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI endpoint;
  private final String bucket;
  private final S3Signature signature;

  S3Store(URI endpoint, String bucket, S3Signature signature) {
    this.endpoint = endpoint;
    this.bucket = bucket;
    this.signature = signature;
  }

  /** A bucket does not say how much room it has; it refuses what is too much. */
  @Override
  public void requireRoom(long bytes) {
    // nothing to be asked
  }

  @Override
  public void put(String key, Path file) {
    try {
      put(key, BodyPublishers.ofFile(file), Sha256.of(file));
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  @Override
  public void put(String key, byte[] content) {
    put(key, BodyPublishers.ofByteArray(content), S3Signature.sha256(content));
  }

  private void put(String key, BodyPublisher content, String hash) {
    drain(send("PUT", object(key), content, hash, null));
  }

  @Override
  public InputStream open(String key, long from, long length) {
    if (length == 0) {
      return InputStream.nullInputStream();
    }
    String range = "bytes=%d-%d".formatted(from, from + length - 1);
    return send("GET", object(key), BodyPublishers.noBody(), S3Signature.sha256(new byte[0]), range)
        .body();
  }

  @Override
  public void delete(String key) {
    drain(
        send(
            "DELETE", object(key), BodyPublishers.noBody(), S3Signature.sha256(new byte[0]), null));
  }

  @Override
  public void eachOlderThan(Instant then, Consumer<List<String>> batch) {
    String more = null;
    do {
      S3Listing page = page(more);
      batch.accept(page.olderThan(then));
      more = page.continuation();
    } while (more != null);
  }

  private S3Listing page(String more) {
    String query =
        more == null
            ? "list-type=2&max-keys=1000"
            : "continuation-token=" + encoded(more) + "&list-type=2&max-keys=1000";
    URI target = URI.create("%s/%s?%s".formatted(base(), bucket, query));
    try (InputStream body =
        send("GET", target, BodyPublishers.noBody(), S3Signature.sha256(new byte[0]), null)
            .body()) {
      return S3Listing.read(body);
    } catch (IOException failure) {
      throw StoreProblems.of(failure);
    }
  }

  private HttpResponse<InputStream> send(
      String method, URI target, BodyPublisher body, String hash, String range) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(target).timeout(ANSWER).method(method, body);
        signature.headers(method, target, hash, Instant.now()).forEach(request::header);
        if (range != null) {
          request.header("Range", range);
        }
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() < 300) {
          return answer;
        }
        drain(answer);
        if (attempt == TRIES || answer.statusCode() < 500) {
          throw refused(method, answer.statusCode());
        }
      } catch (IOException failure) {
        if (attempt == TRIES) {
          throw StoreProblems.of(failure);
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw StoreProblems.away();
      }
    }
  }

  private static ProblemException refused(String method, int status) {
    LOG.errorf("The S3 server answered %d to %s", status, method);
    return status == INSUFFICIENT_STORAGE ? StoreProblems.full() : StoreProblems.away();
  }

  /** Only a connection whose answer was read to its end is used again. */
  private static void drain(HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException unimportant) {
      LOG.debug("The end of an answer was lost", unimportant);
    }
  }

  private URI object(String key) {
    return URI.create("%s/%s/%s".formatted(base(), bucket, StoreKeys.requireSane(key)));
  }

  private String base() {
    String address = endpoint.toString();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
