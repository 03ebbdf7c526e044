package io.herald.web.api.management.openapi;

import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.access.ScopeFilter;
import io.herald.web.api.rest.openapi.OpenApiDocument;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Describes resources of the management API. */
final class ManagementDocument {

    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z_]+)}");
    private static final String KEY = "oauth";

    private ManagementDocument() {}

    static JsonObject of(List<Class<?>> resources) {
        Map<String, JsonObjectBuilder> items = new TreeMap<>();
        for (Class<?> resource : resources) {
            Arrays.stream(resource.getDeclaredMethods()).filter(method -> OpenApiDocument.verb(method).isPresent())
                    .sorted(Comparator.comparing(method -> OpenApiDocument.verb(method).orElseThrow()))
                    .forEach(method -> items.computeIfAbsent(path(method), path -> Json.createObjectBuilder())
                            .add(OpenApiDocument.verb(method).orElseThrow(), operation(resource, method)));
        }
        JsonObjectBuilder paths = Json.createObjectBuilder();
        items.forEach(paths::add);
        return Json.createObjectBuilder().add("openapi", "3.1.0")
                .add("info", Json.createObjectBuilder().add("title", "Herald, Statuspage's management API")
                        .add("version", "1")
                        .add("description", "The same paths, bodies, codes and errors as Statuspage's API v1. Every"
                                + " path may end in .json; bodies are JSON or forms. metadata.herald of an incident"
                                + " says whether its words wait for a manager."))
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/v1")))
                .add("paths", paths)
                .add("components", Json.createObjectBuilder().add("securitySchemes", Json.createObjectBuilder()
                        .add(KEY, Json.createObjectBuilder().add("type", "apiKey").add("in", "header")
                                .add("name", "Authorization").add("description", "OAuth and an API token"))))
                .build();
    }

    /** Alternatives of one segment stand as a parameter. */
    private static String path(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        String own = Optional.ofNullable(method.getAnnotation(Path.class)).map(path -> "/" + path.value()).orElse("");
        return (base + own).replaceAll("\\{([a-z_]+):[^}]*}", "{$1}");
    }

    private static JsonObjectBuilder operation(Class<?> resource, Method method) {
        String things = resource.getSimpleName().replace("Resource", "");
        String scope = ScopeFilter.scopeOf(method);
        JsonArrayBuilder security = Json.createArrayBuilder();
        if (!scope.equals(RequiresScope.NONE)) {
            security.add(Json.createObjectBuilder().add(KEY, Json.createArrayBuilder()));
        }
        JsonObjectBuilder operation = Json.createObjectBuilder().add("operationId", method.getName() + things)
                .add("tags", Json.createArrayBuilder().add(words(things)))
                .add("summary", words(method.getName()) + " (" + words(things).toLowerCase(Locale.ROOT) + ")")
                .add("description", scope.isEmpty() ? "Open to everybody." : "Needs the scope " + scope + ".")
                .add("parameters", parameters(method)).add("security", security);
        if (Arrays.asList(method.getParameterTypes()).contains(Sent.class)) {
            operation.add("requestBody", Json.createObjectBuilder().add("content", Json.createObjectBuilder()
                    .add("application/json", object()).add("application/x-www-form-urlencoded", object())));
        }
        return operation.add("responses", Json.createObjectBuilder()
                .add("2XX", Json.createObjectBuilder().add("description", "Done"))
                .add("default", Json.createObjectBuilder().add("description", "error holds a sentence or several")));
    }

    private static JsonArrayBuilder parameters(Method method) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        IN_PATH.matcher(path(method)).results()
                .forEach(found -> parameters
                        .add(parameter(found.group(1), "path", String.class).add("required", true)));
        for (Parameter parameter : method.getParameters()) {
            Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                    .ifPresent(query -> parameters.add(parameter(query.value(), "query", parameter.getType())));
        }
        return parameters;
    }

    private static JsonObjectBuilder parameter(String name, String place, Class<?> type) {
        return Json.createObjectBuilder().add("name", name).add("in", place).add("schema", Json.createObjectBuilder()
                .add("type", type == Integer.class ? "integer" : "string"));
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder().add("schema", Json.createObjectBuilder().add("type", "object"));
    }

    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
