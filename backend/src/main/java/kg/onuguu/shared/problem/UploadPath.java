package kg.onuguu.shared.problem;

import io.vertx.core.http.HttpMethod;
import java.util.OptionalLong;

/** A bean that names an address to which files are sent, in the form of Vert.x: {@code /a/:id}. */
public interface UploadPath {
  String path();

  default HttpMethod method() {
    return HttpMethod.POST;
  }

  /** The largest body; that of all such addresses unless it has its own. */
  default OptionalLong limit() {
    return OptionalLong.empty();
  }

  /** How many bodies may stand in memory at once. */
  default int atOnce() {
    return 3;
  }
}
