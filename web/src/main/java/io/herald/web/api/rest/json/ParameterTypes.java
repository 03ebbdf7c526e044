package io.herald.web.api.rest.json;

import io.herald.shared.ValidationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads path and query parameters as strictly as bodies; JAX-RS alone would answer a wrong number with 404. */
@Provider
public class ParameterTypes implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean known = type == Integer.class || type == Boolean.class || Scalars.isScalar(type);
        return known ? new Strict<>(type, nameIn(annotations)) : null;
    }

    private static String nameIn(Annotation[] annotations) {
        return Arrays.stream(annotations).map(annotation -> switch (annotation) {
            case QueryParam query -> query.value();
            case PathParam path -> path.value();
            case HeaderParam header -> header.value();
            default -> "";
        }).filter(name -> !name.isEmpty()).findFirst().orElse("parameter");
    }

    static Object read(Class<?> type, String name, String text) {
        if (type == Boolean.class) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new ValidationException(name, "must be true or false");
            };
        }
        if (type == Integer.class) {
            if (!text.matches("-?[0-9]{1,9}")) {
                throw new ValidationException(name, "must be a whole number");
            }
            return Integer.valueOf(text);
        }
        return Scalars.read(type, name, text);
    }

    private record Strict<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return text == null || text.isEmpty() ? null : type.cast(read(type, name, text));
            } catch (ValidationException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(T value) {
            return Scalars.write(value);
        }
    }
}
