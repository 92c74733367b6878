package kg.onuguu.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.request.CallerId;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A creation that can be repeated safely: weak lines lose answers, and the client cannot know
 * whether its request arrived. The first answer is written in the transaction of the creation, so
 * there are both or neither; a repeat, also one that runs at the same time or on another replica,
 * gets that answer again. A refused request leaves no record: its repeat is judged anew.
 *
 * <pre>
 * return idempotency.once(key, request, () -> answer(plans.create(schoolId, scope.get(), request)));
 * </pre>
 */
@ApplicationScoped
public class Idempotency {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private final IdempotencyRecords records;
  private final CallerId caller;
  private final CurrentVertxRequest request;
  private final ObjectMapper json;
  private final ObjectMapper canonicalJson;

  Idempotency(
      IdempotencyRecords records, CallerId caller, CurrentVertxRequest request, ObjectMapper json) {
    this.records = records;
    this.caller = caller;
    this.request = request;
    this.json = json;
    this.canonicalJson = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /** Runs the creation once for this key of this account; without a key it just runs. */
  @Transactional
  public <T> RestResponse<T> once(String key, Object body, Supplier<RestResponse<T>> creation) {
    if (key == null) {
      return creation.get();
    }
    if (!SANE.matcher(key).matches()) {
      throw ProblemException.invalid(HEADER, "pattern");
    }
    UUID account = caller.require();
    String operation = operation();
    byte[] hash = hash(body);
    records.claim(account, key, operation, hash);
    IdempotencyRecords.Found first = records.find(account, key);
    if (first.answer() == null) {
      RestResponse<T> answer = creation.get();
      records.complete(account, key, answered(answer));
      return answer;
    }
    if (!first.operation().equals(operation) || !Arrays.equals(first.bodyHash(), hash)) {
      throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }
    return again(first.answer());
  }

  /** Method and address: the same key for another plan is another request. */
  private String operation() {
    HttpServerRequest http = request.getCurrent().request();
    return http.method() + " " + http.path();
  }

  private byte[] hash(Object body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(canonicalJson.writeValueAsBytes(body));
    } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private IdempotencyRecords.Answer answered(RestResponse<?> response) {
    try {
      return new IdempotencyRecords.Answer(
          response.getStatus(),
          response.getHeaderString("ETag"),
          response.getHeaderString("Location"),
          response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The stored text is written as it is: the JSON writer passes strings through. */
  @SuppressWarnings("unchecked")
  private static <T> RestResponse<T> again(IdempotencyRecords.Answer answer) {
    RestResponse.ResponseBuilder<Object> response =
        RestResponse.ResponseBuilder.create(answer.status());
    if (answer.body() != null) {
      response.entity(answer.body()).type("application/json;charset=UTF-8");
    }
    if (answer.etag() != null) {
      response.header("ETag", answer.etag());
    }
    if (answer.location() != null) {
      response.header("Location", answer.location());
    }
    return (RestResponse<T>) response.build();
  }
}
