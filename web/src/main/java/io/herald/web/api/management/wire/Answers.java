package io.herald.web.api.management.wire;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.util.Collection;

/** Answers in the API's one media type. */
public final class Answers {

    public static final String JSON = "application/json;charset=UTF-8";

    private Answers() {}

    public static Response ok(JsonValue body) {
        return Response.ok(body.toString(), JSON).build();
    }

    public static Response list(Collection<? extends JsonValue> bodies) {
        return ok(WireObject.list(bodies));
    }

    public static Response created(JsonValue body) {
        return Response.status(Response.Status.CREATED).entity(body.toString()).type(JSON).build();
    }

    public static Response accepted(JsonValue body) {
        return Response.accepted(body.toString()).type(JSON).build();
    }

    public static Response nothing() {
        return Response.noContent().build();
    }
}
