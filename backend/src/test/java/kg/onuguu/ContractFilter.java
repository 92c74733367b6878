package kg.onuguu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds each response against openapi.yaml: its status, media type, headers and every field of a
 * JSON body; a field that the contract does not know is as wrong as one that is missing. Schemas
 * are compiled once for all tests. What the contract does not describe (pages, health) passes.
 */
final class ContractFilter implements Filter {
  private static final String CONTRACT = "https://onuguu/openapi.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  /** An operation and what its address looks like. */
  private record Route(Pattern address, String method, String pointer, JsonNode node) {}

  private final JsonNode contract = Contract.root();
  private final List<Route> routes = routes();
  private final JsonSchema document = document();
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    List<String> faults =
        faults(
            request.getMethod(),
            URI.create(request.getURI()).getPath(),
            response.statusCode(),
            response.getHeaders().asList().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        header -> header.getName().toLowerCase(java.util.Locale.ROOT),
                        io.restassured.http.Header::getValue,
                        (first, second) -> first)),
            response.asByteArray());
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s answered %d against the contract: %s%n%s"
              .formatted(
                  request.getMethod(),
                  request.getURI(),
                  response.statusCode(),
                  String.join("; ", faults),
                  response.asString()));
    }
    return response;
  }

  /**
   * @param headers by name in lower case
   * @return what is wrong, empty when all is as the contract says
   */
  List<String> faults(
      String method, String path, int status, Map<String, String> headers, byte[] body) {
    for (Route route : routes) {
      if (route.method().equalsIgnoreCase(method) && route.address().matcher(path).matches()) {
        return faults(route, status, headers, body);
      }
    }
    return List.of();
  }

  private List<String> faults(Route route, int status, Map<String, String> headers, byte[] body) {
    JsonNode responses = route.node().get("responses");
    String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
    if (!responses.has(key)) {
      return List.of("the status is not in the contract");
    }
    String pointer = route.pointer() + "/responses/" + key;
    JsonNode response = responses.get(key);
    while (response.has("$ref")) {
      pointer = response.get("$ref").asText().substring(1);
      response = contract.at(pointer);
    }
    List<String> faults = new ArrayList<>();
    response
        .path("headers")
        .fields()
        .forEachRemaining(
            header -> {
              if (Contract.resolve(header.getValue()).path("required").asBoolean()
                  && !headers.containsKey(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
                faults.add("no header " + header.getKey());
              }
            });
    faults.addAll(faultsOfBody(pointer, response.path("content"), headers, body));
    return faults;
  }

  private List<String> faultsOfBody(
      String pointer, JsonNode content, Map<String, String> headers, byte[] body) {
    if (content.isEmpty()) {
      return body.length == 0 ? List.of() : List.of("a body where none is in the contract");
    }
    String type = headers.getOrDefault("content-type", "").replaceFirst(";.*", "").strip();
    if (!content.has(type)) {
      return List.of("the media type \"" + type + "\" is not in the contract");
    }
    if (!type.endsWith("json")) {
      return List.of();
    }
    String location = pointer + "/content/" + escaped(type) + "/schema";
    JsonSchema schema =
        compiled.computeIfAbsent(
            location, at -> document.getSubSchema(SchemaLocation.Fragment.of(at)));
    try {
      return schema.validate(JSON.readTree(body)).stream()
          .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
          .toList();
    } catch (java.io.IOException unreadable) {
      return List.of("not JSON: " + unreadable.getMessage());
    }
  }

  /** What has no parameter in its address goes before what has. */
  private List<Route> routes() {
    List<Route> found = new ArrayList<>();
    contract
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb ->
                            found.add(
                                new Route(
                                    Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                                    verb.getKey(),
                                    "/paths/" + escaped(path.getKey()) + "/" + verb.getKey(),
                                    verb.getValue()))));
    found.sort(Comparator.comparingInt(route -> route.address().pattern().split("\\+", -1).length));
    return found;
  }

  /**
   * One for all: asked for a part by its address, the factory reads the whole document anew for it.
   */
  private JsonSchema document() {
    JsonNode closed = contract.deepCopy();
    close(closed);
    return JsonSchemaFactory.getInstance(
            VersionFlag.V4,
            builder ->
                builder
                    .metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()))
        .getSchema(SchemaLocation.of(CONTRACT), closed, STRICT);
  }

  /** Objects have the properties that they name and no other. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").asText().equals("object")
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ContractFilter::close);
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
