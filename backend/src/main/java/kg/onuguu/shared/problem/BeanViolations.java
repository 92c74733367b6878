package kg.onuguu.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns violations of Bean Validation into stable codes and JSON pointers. */
final class BeanViolations {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("NotNull", "not_null"),
          Map.entry("NotBlank", "not_blank"),
          Map.entry("NotEmpty", "not_empty"),
          Map.entry("Size", "size"),
          Map.entry("Pattern", "pattern"),
          Map.entry("Min", "min"),
          Map.entry("DecimalMin", "min"),
          Map.entry("Max", "max"),
          Map.entry("DecimalMax", "max"),
          Map.entry("Email", "email"),
          Map.entry("Digits", "digits"),
          Map.entry("Past", "past"),
          Map.entry("PastOrPresent", "past"),
          Map.entry("Future", "future"),
          Map.entry("FutureOrPresent", "future"));

  private BeanViolations() {}

  static Violation of(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = CODES.getOrDefault(constraint, "invalid");
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    Violation result = Violation.at(pointer(violation), code);
    return switch (code) {
      case "size" -> result.with("min", attributes.get("min")).with("max", attributes.get("max"));
      case "min", "max" -> result.with(code, limit(attributes.get("value")));
      default -> result;
    };
  }

  /** DecimalMin and DecimalMax keep their limit as text. */
  private static Object limit(Object value) {
    return value instanceof String text ? new java.math.BigDecimal(text) : value;
  }

  private static String pointer(ConstraintViolation<?> violation) {
    Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
    if (!nodes.hasNext()) {
      return "";
    }
    Path.Node first = nodes.next();
    if (first.getKind() != ElementKind.METHOD) {
      return pointer(first, nodes);
    }
    Path.Node parameter = nodes.next();
    if (parameter.getKind() != ElementKind.PARAMETER) {
      return pointer(nodes);
    }
    Optional<String> name = parameterName(violation, first, parameter);
    return name.orElseGet(() -> pointer(nodes));
  }

  private static String pointer(Path.Node first, Iterator<Path.Node> others) {
    List<Path.Node> all = new ArrayList<>(List.of(first));
    others.forEachRemaining(all::add);
    return pointer(all.iterator());
  }

  private static String pointer(Iterator<Path.Node> nodes) {
    StringBuilder pointer = new StringBuilder();
    while (nodes.hasNext()) {
      Path.Node node = nodes.next();
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(Pointers.escape(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(Pointers.escape(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** The name of a query, path or header parameter on the wire; empty for the body. */
  private static Optional<String> parameterName(
      ConstraintViolation<?> violation, Path.Node methodNode, Path.Node parameterNode) {
    Class<?>[] types =
        methodNode.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
    int index = parameterNode.as(Path.ParameterNode.class).getParameterIndex();
    return declarations(violation.getRootBeanClass(), methodNode.getName(), types).stream()
        .flatMap(method -> names(method.getParameterAnnotations()[index]).stream())
        .findFirst();
  }

  private static List<Method> declarations(Class<?> type, String name, Class<?>[] parameters) {
    List<Method> found = new ArrayList<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      addDeclared(found, c, name, parameters);
      for (Class<?> contract : c.getInterfaces()) {
        addDeclared(found, contract, name, parameters);
      }
    }
    return found;
  }

  private static void addDeclared(
      List<Method> found, Class<?> type, String name, Class<?>[] parameters) {
    try {
      found.add(type.getDeclaredMethod(name, parameters));
    } catch (NoSuchMethodException elsewhere) {
      // another class of the hierarchy declares it
    }
  }

  private static List<String> names(Annotation[] annotations) {
    List<String> names = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (annotation instanceof QueryParam query) {
        names.add(query.value());
      } else if (annotation instanceof HeaderParam header) {
        names.add(header.value());
      } else if (annotation instanceof PathParam path) {
        names.add(path.value());
      } else if (annotation instanceof CookieParam cookie) {
        names.add(cookie.value());
      }
    }
    return names;
  }
}
