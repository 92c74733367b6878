package kg.onuguu.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer about uploads names the version of the protocol, refusals too. */
class TusVersion {
  private static final Pattern UPLOADS = Pattern.compile(".*/schools/[^/]+/uploads(/[^/]+)?/?");
  private static final int PRECONDITION_FAILED = 412;

  @ServerResponseFilter
  void add(ContainerRequestContext request, ContainerResponseContext answer) {
    if (UPLOADS.matcher(request.getUriInfo().getPath()).matches()) {
      answer.getHeaders().putSingle(TusHeaders.RESUMABLE, TusHeaders.VERSION);
      if (answer.getStatus() == PRECONDITION_FAILED) {
        answer.getHeaders().putSingle("Tus-Version", TusHeaders.VERSION);
      }
    }
  }
}
