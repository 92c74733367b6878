package kg.onuguu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations of openapi.yaml, for tests that go through all of them. */
public final class Contract {
  private static final JsonNode ROOT = read();

  private Contract() {}

  /**
   * One operation.
   *
   * @param roles empty when it is open to everybody
   * @param bodyType media type of the body, or null without one
   * @param body the example of a JSON body, or null
   * @param queries names of the query parameters
   */
  public record Operation(
      String id,
      String method,
      String path,
      boolean open,
      Set<String> roles,
      String bodyType,
      String body,
      boolean needsVersion,
      boolean paged,
      String requiredQuery,
      Set<String> queries) {

    public boolean hasIds() {
      return path.contains("{");
    }

    @Override
    public String toString() {
      return id;
    }
  }

  public static List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    ROOT.get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb -> {
                          if (verb.getValue().has("operationId")) {
                            found.add(operation(path.getKey(), verb.getKey(), verb.getValue()));
                          }
                        }));
    return found;
  }

  /** Names of the schemas with properties that are part of the body of a request. */
  static Set<String> schemasOfRequests() {
    Set<String> seen = new TreeSet<>();
    ROOT.get("paths").findValues("requestBody").forEach(body -> collect(body, seen));
    seen.removeIf(
        name -> {
          JsonNode schema = ROOT.at("/components/schemas/" + name);
          return !schema.has("properties") && !schema.has("allOf");
        });
    return seen;
  }

  /** Names of the schemas whose generated model checks its limits. */
  static Set<String> schemasMarkedForRequests() {
    Set<String> marked = new TreeSet<>();
    ROOT.at("/components/schemas")
        .fields()
        .forEachRemaining(
            schema -> {
              if (schema.getValue().path("x-request").asBoolean()) {
                marked.add(schema.getKey());
              }
            });
    return marked;
  }

  private static void collect(JsonNode node, Set<String> seen) {
    for (JsonNode reference : node.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      if (!pointer.startsWith("/components/schemas/") || seen.add(name)) {
        collect(ROOT.at(pointer), seen);
      }
    }
  }

  private static Operation operation(String path, String method, JsonNode node) {
    Set<String> roles = new TreeSet<>();
    node.path("x-roles").forEach(role -> roles.add(role.asText()));
    boolean open = node.has("security") && node.get("security").isEmpty();
    StringBuilder query = new StringBuilder();
    boolean version = false;
    Set<String> queries = new TreeSet<>();
    for (JsonNode reference : node.path("parameters")) {
      JsonNode parameter = resolve(reference);
      version |= parameter.path("name").asText().equals("If-Match");
      if (parameter.path("in").asText().equals("query")) {
        queries.add(parameter.path("name").asText());
      }
      if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
        query
            .append(query.isEmpty() ? "?" : "&")
            .append(parameter.get("name").asText())
            .append('=')
            .append(example(parameter));
      }
    }
    return new Operation(
        node.get("operationId").asText(),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        open,
        roles,
        bodyType(node),
        body(node),
        version,
        queries.contains("size"),
        query.toString(),
        queries);
  }

  private static String example(JsonNode parameter) {
    return parameter.has("example")
        ? parameter.get("example").asText()
        : resolve(parameter.get("schema")).at("/enum/0").asText();
  }

  private static String bodyType(JsonNode operation) {
    JsonNode content = resolve(operation.path("requestBody")).path("content");
    return content.isEmpty() ? null : content.fieldNames().next();
  }

  /** The example of the schema: the contract's lint demands one. */
  private static String body(JsonNode operation) {
    JsonNode content =
        resolve(operation.path("requestBody")).path("content").path("application/json");
    if (content.isMissingNode()) {
      return null;
    }
    JsonNode example =
        content.has("example")
            ? content.get("example")
            : resolve(content.get("schema")).path("example");
    return example.isMissingNode() ? "{}" : example.toString();
  }

  static JsonNode root() {
    return ROOT;
  }

  static JsonNode resolve(JsonNode node) {
    JsonNode found = node;
    while (found.has("$ref")) {
      found = ROOT.at(found.get("$ref").asText().substring(1));
    }
    return found;
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of("../openapi.yaml").toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
