package io.herald.web.api.statuspage;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads the address out of a request to subscribe: JSON or a form with Rails' brackets. */
final class SubscriberRequest {

    /** An address has at most 254 characters; everything else that clients send is short. */
    private static final int MOST_BYTES = 4_096;

    private SubscriberRequest() {}

    static Optional<String> email(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        Optional<String> email = type != null && type.startsWith("application/json") ? fromJson(request)
                : Optional.ofNullable(request.getParameter("subscriber[email]"));
        return email.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> fromJson(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue() instanceof JsonObject object
                    && object.get("subscriber") instanceof JsonObject subscriber
                    && subscriber.get("email") instanceof JsonString email ? Optional.of(email.getString())
                            : Optional.empty();
        } catch (JsonException nonsense) {
            return Optional.empty();
        }
    }
}
