package io.herald.web.api.rest.openapi;

import io.herald.web.api.rest.RestApplication;
import io.herald.web.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole document: what every operation shares, and the operations by path. */
public final class OpenApiDocument {

    static final String BEARER = "token";

    private OpenApiDocument() {}

    static JsonObject of(List<Class<?>> resources) {
        Schemas schemas = new Schemas();
        JsonObject paths = paths(resources, new Operations(schemas));
        schemas.ofAnswer(Problem.class);
        return Json.createObjectBuilder().add("openapi", "3.1.0").add("info", info())
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("url", RestApplication.PATH)))
                .add("tags", tags(resources)).add("paths", paths)
                .add("components", Json.createObjectBuilder().add("schemas", schemas.all())
                        .add("parameters", Operations.sharedParameters()).add("responses", Operations.sharedErrors())
                        .add("securitySchemes", Json.createObjectBuilder().add(BEARER, bearer())))
                .build();
    }

    private static JsonObjectBuilder info() {
        return Json.createObjectBuilder().add("title", "Herald").add("version", "1").add("description",
                "Declare incidents, say something about them in approved words, decide about words, and read what"
                        + " became of them. Times are UTC (RFC 3339). What is empty is left out. Unknown fields in a"
                        + " body are refused. Errors are problem details (RFC 9457) with a stable `code`.")
                .add("license", Json.createObjectBuilder().add("name", "Apache-2.0").add("identifier", "Apache-2.0"));
    }

    private static JsonObjectBuilder bearer() {
        return Json.createObjectBuilder().add("type", "http").add("scheme", "bearer").add("description",
                "An API token. It acts as its user, within the scopes it was issued for.");
    }

    private static JsonArrayBuilder tags(List<Class<?>> resources) {
        Map<String, String> described = new LinkedHashMap<>();
        resources.stream().map(resource -> resource.getAnnotation(Tag.class))
                .forEach(tag -> described.merge(tag.name(), tag.description(), (a, b) -> a.isEmpty() ? b : a));
        JsonArrayBuilder tags = Json.createArrayBuilder();
        described.forEach((name, text) -> tags.add(Json.createObjectBuilder().add("name", name)
                .add("description", text)));
        return tags;
    }

    private static JsonObject paths(List<Class<?>> resources, Operations operations) {
        Map<String, JsonObjectBuilder> items = new LinkedHashMap<>();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods()).filter(method -> verb(method).isPresent())
                    .sorted(Comparator.comparing(OpenApiDocument::path).thenComparing(m -> verb(m).orElseThrow()))
                    .forEach(method -> items.computeIfAbsent(path(method), p -> Json.createObjectBuilder())
                            .add(verb(method).orElseThrow(), operations.of(method)));
        }
        JsonObjectBuilder paths = Json.createObjectBuilder();
        items.forEach(paths::add);
        return paths.build();
    }

    static String path(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        return base + Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    }

    /** The HTTP method that a method answers, in lower case; empty if it answers none. */
    public static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null).map(found -> found.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
