package kg.onuguu.shared.problem;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Finds the query or header parameter that could not be converted. JAX-RS only says 404, without a
 * word which one it was.
 */
final class ParameterViolations {
  private ParameterViolations() {}

  /** A malformed identifier in the path is simply not there; anything else is the caller's slip. */
  static boolean identifiersReadable(UriInfo uri) {
    return uri.getPathParameters().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("Id"))
        .flatMap(entry -> entry.getValue().stream())
        .allMatch(value -> readable(UUID.class, value));
  }

  static List<Violation> of(SimpleResourceInfo resource, UriInfo uri, HttpHeaders headers) {
    List<Violation> found = new ArrayList<>();
    for (Method method : declarations(resource)) {
      for (int i = 0; i < method.getParameterCount(); i++) {
        Class<?> type = method.getParameterTypes()[i];
        for (Annotation annotation : method.getParameterAnnotations()[i]) {
          if (annotation instanceof QueryParam query) {
            check(found, query.value(), uri.getQueryParameters().getFirst(query.value()), type);
          } else if (annotation instanceof HeaderParam header) {
            check(found, header.value(), headers.getHeaderString(header.value()), type);
          }
        }
      }
    }
    return found;
  }

  private static void check(List<Violation> found, String name, String value, Class<?> type) {
    if (value != null && !readable(type, value)) {
      found.add(Violation.at(name, JsonViolations.ofType(type)));
    }
  }

  private static List<Method> declarations(SimpleResourceInfo resource) {
    Class<?> type = resource.getResourceClass();
    return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
        .flatMap(contract -> Arrays.stream(contract.getMethods()))
        .filter(method -> method.getName().equals(resource.getMethodName()))
        .toList();
  }

  private static boolean readable(Class<?> type, String value) {
    try {
      if (type == UUID.class) {
        UUID.fromString(value);
      } else if (type == Integer.class) {
        Integer.parseInt(value);
      } else if (type == Long.class) {
        Long.parseLong(value);
      } else if (type == Boolean.class) {
        return value.equals("true") || value.equals("false");
      } else if (type == LocalDate.class) {
        LocalDate.parse(value);
      } else if (type == Instant.class) {
        Instant.parse(value);
      } else if (type.isEnum()) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(c -> c.toString().equals(value));
      }
      return true;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
