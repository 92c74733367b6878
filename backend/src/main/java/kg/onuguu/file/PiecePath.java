package kg.onuguu.file;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import kg.onuguu.shared.problem.UploadPath;

/** Where pieces of uploads come in: small ones, so that many may come at once. */
@ApplicationScoped
class PiecePath implements UploadPath {
  private static final int AT_ONCE = 48;

  private final FileSettings settings;

  PiecePath(FileSettings settings) {
    this.settings = settings;
  }

  @Override
  public String path() {
    return "/api/v1/schools/:schoolId/uploads/:uploadId";
  }

  @Override
  public HttpMethod method() {
    return HttpMethod.PATCH;
  }

  @Override
  public OptionalLong limit() {
    return OptionalLong.of(settings.chunkBytes());
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }
}
