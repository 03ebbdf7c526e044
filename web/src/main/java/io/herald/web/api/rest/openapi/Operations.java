package io.herald.web.api.rest.openapi;

import io.herald.shared.Window;
import io.herald.web.api.rest.access.RequiresScope;
import io.herald.web.api.rest.access.ScopeFilter;
import io.herald.web.problem.Problem;
import io.herald.web.problem.ProblemKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes one resource method: what it takes, what it answers, and what can go wrong. */
final class Operations {

    private static final List<ProblemKind> SHARED = List.of(ProblemKind.BAD_REQUEST, ProblemKind.UNAUTHENTICATED,
            ProblemKind.FORBIDDEN, ProblemKind.NOT_FOUND, ProblemKind.ILLEGAL_STATE, ProblemKind.VALIDATION);

    /** Text of any length. */
    static final JsonObject FILE = Json.createObjectBuilder().add("type", "string").build();

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonObject of(Method method) {
        Operation words = method.getAnnotation(Operation.class);
        Inputs inputs = Inputs.of(method, schemas);
        String scope = ScopeFilter.scopeOf(method);
        JsonObjectBuilder operation = Json.createObjectBuilder().add("operationId", words.operationId())
                .add("summary", words.summary()).add("description", words.description())
                .add("tags", Json.createArrayBuilder()
                        .add(method.getDeclaringClass().getAnnotation(Tag.class).name()));
        if (!inputs.parameters().isEmpty()) {
            operation.add("parameters", inputs.parameters());
        }
        inputs.body().ifPresent(schema -> operation.add("requestBody", Json.createObjectBuilder()
                .add("required", true).add("content", content(taken(method), schema))));
        JsonArrayBuilder security = Json.createArrayBuilder();
        if (!scope.equals(RequiresScope.NONE)) {
            security.add(Json.createObjectBuilder().add(OpenApiDocument.BEARER,
                    Json.createArrayBuilder().add(scope)));
        }
        return operation.add("responses", responses(method, inputs, !scope.equals(RequiresScope.NONE)))
                .add("security", security).build();
    }

    private JsonObjectBuilder responses(Method method, Inputs inputs, boolean scoped) {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        for (APIResponse answer : method.getAnnotationsByType(APIResponse.class)) {
            responses.add(answer.responseCode(), Json.createObjectBuilder().add("description", answer.description())
                    .add("content", content(MediaType.APPLICATION_JSON,
                            schemas.ofAnswer(answer.content()[0].schema().implementation()))));
        }
        if (method.getReturnType() != Response.class) {
            responses.add("200", Json.createObjectBuilder().add("description", "Done")
                    .add("content", content(given(method), answer(method))));
        }
        errors(inputs, scoped).forEach(kind -> responses.add(Integer.toString(kind.status()),
                reference("responses", name(kind))));
        return responses.add("default", reference("responses", "Problem"));
    }

    private JsonObject answer(Method method) {
        if (method.getReturnType() == StreamingOutput.class) {
            return FILE;
        }
        return method.getReturnType() == String.class ? Json.createObjectBuilder().add("type", "object").build()
                : schemas.ofAnswer(method.getGenericReturnType());
    }

    /** The media type of the body. */
    private static String taken(Method method) {
        return Optional.ofNullable(method.getAnnotation(Consumes.class)).map(types -> types.value()[0])
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** The media type of the answer. */
    private static String given(Method method) {
        return Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
                .map(types -> types.value()[0].split(";")[0]).orElse(MediaType.APPLICATION_JSON);
    }

    private static List<ProblemKind> errors(Inputs inputs, boolean scoped) {
        List<ProblemKind> errors = new ArrayList<>();
        if (inputs.body().isPresent()) {
            errors.add(ProblemKind.BAD_REQUEST);
            errors.add(ProblemKind.ILLEGAL_STATE);
        }
        if (inputs.hasPathParameter()) {
            errors.add(ProblemKind.NOT_FOUND);
        }
        if (inputs.body().isPresent() || !inputs.parameters().isEmpty()) {
            errors.add(ProblemKind.VALIDATION);
        }
        if (scoped) {
            errors.addAll(List.of(ProblemKind.UNAUTHENTICATED, ProblemKind.FORBIDDEN));
        }
        return errors;
    }

    static JsonObjectBuilder sharedErrors() {
        JsonObjectBuilder shared = Json.createObjectBuilder();
        SHARED.forEach(kind -> shared.add(name(kind), problem(kind == ProblemKind.ILLEGAL_STATE
                ? "It cannot be done now: see code" : kind.title())));
        return shared.add("Problem", problem("Any other problem"));
    }

    static JsonObjectBuilder sharedParameters() {
        return Json.createObjectBuilder()
                .add("offset", pageParameter("offset", "Items to leave out first", 0, 0, Integer.MAX_VALUE))
                .add("limit", pageParameter("limit", "Items wanted at the most", 50, 1, Window.MOST));
    }

    private static JsonObjectBuilder pageParameter(String name, String text, int usual, int least, int most) {
        return Json.createObjectBuilder().add("name", name).add("in", "query").add("description", text)
                .add("schema", Json.createObjectBuilder().add("type", "integer").add("format", "int32")
                        .add("minimum", least).add("maximum", most).add("default", usual));
    }

    private static JsonObjectBuilder problem(String text) {
        return Json.createObjectBuilder().add("description", text).add("content",
                content(Problem.MEDIA_TYPE, Schemas.reference("Problem")));
    }

    private static JsonObjectBuilder content(String mediaType, JsonObject schema) {
        return Json.createObjectBuilder().add(mediaType, Json.createObjectBuilder().add("schema", schema));
    }

    static JsonObject reference(String section, String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/" + section + "/" + name).build();
    }

    private static String name(ProblemKind kind) {
        return kind == ProblemKind.ILLEGAL_STATE ? "conflict" : kind.code();
    }
}
