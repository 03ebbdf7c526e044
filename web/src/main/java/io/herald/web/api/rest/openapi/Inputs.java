package io.herald.web.api.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.Set;

/** What a resource method takes: its parameters, and the schema of its body if it has one. */
record Inputs(JsonArray parameters, Optional<JsonObject> body) {

    private static final Set<String> SHARED = Set.of("offset", "limit");

    static Inputs of(Method method, Schemas schemas) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        Optional<JsonObject> body = Optional.empty();
        for (Parameter parameter : method.getParameters()) {
            Optional<Place> place = Place.of(parameter);
            if (place.isPresent()) {
                parameters.add(describe(parameter, place.get(), schemas));
            } else if (!parameter.isAnnotationPresent(Context.class)) {
                body = Optional.of(parameter.getType() == InputStream.class ? Operations.FILE
                        : schemas.ofRequest(parameter.getParameterizedType()));
            }
        }
        return new Inputs(parameters.build(), body);
    }

    boolean hasPathParameter() {
        return parameters.stream().anyMatch(p -> "path".equals(p.asJsonObject().getString("in", "")));
    }

    private static JsonObject describe(Parameter parameter, Place place, Schemas schemas) {
        if (SHARED.contains(place.name())) {
            return Operations.reference("parameters", place.name());
        }
        JsonObjectBuilder described = Json.createObjectBuilder().add("name", place.name()).add("in", place.where());
        if (place.where().equals("path")) {
            described.add("required", true);
        }
        Optional.ofNullable(parameter
                .getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .ifPresent(words -> described.add("description", words.description()));
        JsonObjectBuilder schema = Json.createObjectBuilder(schemas.ofRequest(parameter.getParameterizedType()));
        Optional.ofNullable(parameter.getAnnotation(DefaultValue.class))
                .ifPresent(usual -> schema.add("default", parameter.getType() == Boolean.class
                        ? Boolean.parseBoolean(usual.value()) ? JsonValue.TRUE : JsonValue.FALSE
                        : Json.createValue(usual.value())));
        return described.add("schema", schema).build();
    }

    /** Where a parameter stands in the request. */
    private record Place(String where, String name) {

        static Optional<Place> of(Parameter parameter) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                return Optional.of(new Place("path", parameter.getAnnotation(PathParam.class).value()));
            }
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                return Optional.of(new Place("query", parameter.getAnnotation(QueryParam.class).value()));
            }
            return Optional.ofNullable(parameter.getAnnotation(HeaderParam.class))
                    .map(header -> new Place("header", header.value()));
        }
    }
}
