package kg.onuguu.file;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import kg.onuguu.Api;

/** Uploads of a login's school, as a client of tus sends them. */
public final class Uploading {
  private static final int PIECE = 1 << 20;

  private final String login;
  private final String school;

  private Uploading(String login) {
    this.login = login;
    this.school = "/api/v1/schools/" + Api.as(login).get("/api/v1/me").path("schools[0].id");
  }

  public static Uploading of(String login) {
    return new Uploading(login);
  }

  /** The address of the school. */
  public String school() {
    return school;
  }

  RequestSpecification caller() {
    return Api.as(login).header("Tus-Resumable", "1.0.0");
  }

  Response create(String name, long length) {
    String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    return caller()
        .header("Upload-Length", length)
        .header("Upload-Metadata", "filename " + encoded)
        .post(school + "/uploads");
  }

  /** The address of a new upload. */
  String begin(String name, long length) {
    return create(name, length).then().statusCode(201).extract().header("Location");
  }

  Response append(String upload, long offset, byte[] piece) {
    return caller()
        .header("Upload-Offset", offset)
        .contentType("application/offset+octet-stream")
        .body(piece)
        .patch(upload);
  }

  /** The rest of a file, piece by piece; the last answer. */
  Response rest(String upload, byte[] file, int from) {
    Response last = null;
    for (int at = from; at < file.length; at += PIECE) {
      last = append(upload, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + PIECE)));
      if (last.statusCode() != 204) {
        return last;
      }
    }
    return last;
  }

  /** A complete upload, by its id. */
  public String sent(String name, byte[] file) {
    String upload = begin(name, file.length);
    rest(upload, file, 0).then().statusCode(204);
    return upload.substring(upload.lastIndexOf('/') + 1);
  }
}
