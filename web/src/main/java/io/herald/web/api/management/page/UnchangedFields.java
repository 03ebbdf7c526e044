package io.herald.web.api.management.page;

import io.herald.web.api.management.wire.Fields;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Clients send back whole objects that they read; only what differs is asked for. */
final class UnchangedFields {

    private UnchangedFields() {}

    /** Refuses every field of the object, but the writable ones, that was sent with another value. */
    static void check(Fields sent, JsonObject now, List<String> writable, String refusal) {
        now.forEach((name, value) -> {
            if (!writable.contains(name) && sent.has(name) && !sent.raw(name).equals(text(value))) {
                sent.refuse(name, refusal);
            }
        });
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonValue other when other.equals(JsonValue.NULL) -> "";
            default -> value.toString();
        };
    }
}
