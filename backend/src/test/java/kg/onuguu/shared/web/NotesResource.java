package kg.onuguu.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;

/** Test only: something small to create, with answers like those of the real resources. */
@Path("/api/v1/test/notes")
@Produces({"application/json", "application/problem+json"})
public class NotesResource {
  private final Idempotency idempotency;
  private final EntityManager database;

  NotesResource(Idempotency idempotency, EntityManager database) {
    this.idempotency = idempotency;
    this.database = database;
  }

  public record Note(String id, String text) {}

  public record NewNote(String text, boolean refused, long millis) {}

  @POST
  @Path("{shelf}")
  @RolesAllowed("ADMINISTRATOR")
  public RestResponse<Note> create(@HeaderParam("Idempotency-Key") String key, NewNote note) {
    return idempotency.once(key, note, () -> write(note));
  }

  private RestResponse<Note> write(NewNote note) {
    String id = UUID.randomUUID().toString();
    database
        .createNativeQuery("insert into test_note (id, text) values (:id, :text)")
        .setParameter("id", id)
        .setParameter("text", note.text())
        .executeUpdate();
    try {
      Thread.sleep(note.millis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (note.refused()) {
      throw new ProblemException(ProblemType.CONFLICT);
    }
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, new Note(id, note.text()))
        .location(URI.create("/api/v1/test/notes/" + id))
        .tag(Precondition.tag(0))
        .build();
  }

  @GET
  @Path("cached")
  @PermitAll
  public RestResponse<String> cached() {
    return RestResponse.ResponseBuilder.ok("\"x\"").header("Cache-Control", "max-age=60").build();
  }
}
