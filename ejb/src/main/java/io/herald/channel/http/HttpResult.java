package io.herald.channel.http;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How one call ended. Reasons are for people and hold no secret. */
public sealed interface HttpResult {

    /**
     * The server answered.
     *
     * @param headers by name in lower case
     * @param body at most {@link HttpTransport#LARGEST_ANSWER} bytes of it, read as UTF-8
     */
    record Answered(int status, Map<String, List<String>> headers, String body) implements HttpResult {

        public boolean succeeded() {
            return status / 100 == 2;
        }

        public Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
        }

        /** The body, if it is a JSON object. */
        public Optional<JsonObject> json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return Optional.of(reader.readObject());
            } catch (JsonException | IllegalStateException notAnObject) {
                return Optional.empty();
            }
        }

        /** The status and the beginning of the body on one line, which is what a person wants to read of it. */
        public String excerpt() {
            String words = body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return "answered " + status
                    + (words.isEmpty() ? "" : ": " + words.substring(0, Math.min(words.length(), 200)));
        }
    }

    /** The request certainly did not reach the server: no connection, no such name, no TLS. */
    record NotSent(String reason) implements HttpResult {}

    /** The request may have been written, and no complete answer came: the server may have acted on it. */
    record Unanswered(String reason) implements HttpResult {}
}
