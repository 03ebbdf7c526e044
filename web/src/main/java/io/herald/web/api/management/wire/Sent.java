package io.herald.web.api.management.wire;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** The body of a request. */
public record Sent(JsonObject json) {

    /** The fields under the key that wraps them; clients that send them bare are understood as well. */
    public Fields under(String root) {
        return new Fields(json.get(root) instanceof JsonObject object ? object : json);
    }

    /** The fields that stand beside those under a key. */
    public Fields bare() {
        return new Fields(json);
    }

    /** What was sent; a request without a body sent nothing. */
    public static Sent of(Sent sent) {
        return Optional.ofNullable(sent).orElse(new Sent(JsonValue.EMPTY_JSON_OBJECT));
    }
}
