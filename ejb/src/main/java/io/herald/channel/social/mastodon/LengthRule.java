package io.herald.channel.social.mastodon;

import io.herald.channel.social.Graphemes;
import io.herald.channel.social.PostText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a server counts: what people see as one character is one, a web address always costs the same, and of the name
 * of an account on another server only the first part counts.
 *
 * @param longest {@code configuration.statuses.max_characters} of {@code /api/v2/instance}
 * @param address {@code configuration.statuses.characters_reserved_per_url}
 */
record LengthRule(int longest, int address) {

    /** What Mastodon is shipped with. */
    static final LengthRule STANDARD = new LengthRule(500, 23);

    private static final JsonPointer STATUSES = Json.createPointer("/configuration/statuses");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\w/])(@\\w+)@[\\w.-]+\\w");

    /** @param instance the server's description of itself */
    static Optional<LengthRule> read(JsonObject instance) {
        try {
            JsonObject statuses = STATUSES.getValue(instance).asJsonObject();
            return Optional.of(new LengthRule(statuses.getInt("max_characters"),
                    statuses.getInt("characters_reserved_per_url", STANDARD.address())));
        } catch (JsonException | ClassCastException | NullPointerException otherSoftware) {
            return Optional.empty();
        }
    }

    int length(String text) {
        String counted = PostText.ADDRESS.matcher(text).replaceAll("x".repeat(address));
        return Graphemes.count(ACCOUNT.matcher(counted).replaceAll("$1"));
    }
}
