package kg.onuguu.staff;

import java.net.URI;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.web.FileNames;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the ETag for the next If-Match, and files. */
public final class StaffAnswers {
  private StaffAnswers() {}

  public static <T> RestResponse<T> ok(T body, long version) {
    return ResponseBuilder.ok(body).tag(Precondition.tag(version)).build();
  }

  public static <T> RestResponse<T> created(T body, long version, String location) {
    return ResponseBuilder.<T>created(URI.create(location))
        .entity(body)
        .tag(Precondition.tag(version))
        .build();
  }

  /** A spreadsheet to be saved; nobody on the way may keep it. */
  public static RestResponse<byte[]> file(byte[] content, String ascii, String name) {
    return ResponseBuilder.ok(content)
        .type(SheetWriter.MEDIA_TYPE)
        .header("Content-Disposition", FileNames.attachment(ascii, name))
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
