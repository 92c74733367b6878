package kg.onuguu.shared.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Only true and false are answers to a question of yes or no. Otherwise every other word would be
 * false: {@code dryRun=yes} would store what was only to be tried.
 */
@Provider
public class BooleanParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(
      Class<T> rawType, Type genericType, Annotation[] annotations) {
    return rawType == Boolean.class ? (ParamConverter<T>) new Strict() : null;
  }

  private static final class Strict implements ParamConverter<Boolean> {
    @Override
    public Boolean fromString(String value) {
      if (value == null) {
        return null;
      }
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("neither true nor false");
      };
    }

    @Override
    public String toString(Boolean value) {
      return value.toString();
    }
  }
}
