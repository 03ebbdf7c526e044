package io.herald.channel.social.bluesky;

import io.herald.channel.social.PostText;
import io.herald.shared.Language;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A record of the collection {@code app.bsky.feed.post}. */
final class PostRecord {

    static final String COLLECTION = "app.bsky.feed.post";

    private PostRecord() {}

    /**
     * A post that another one hangs on.
     *
     * @param cid the hash of its content
     */
    record Strong(String uri, String cid) {

        /** The inverse of {@link #toString}. */
        static Strong parse(String text) {
            String[] parts = text.split(" ");
            return new Strong(parts[0], parts[1]);
        }

        JsonObjectBuilder json() {
            return Json.createObjectBuilder().add("uri", uri).add("cid", cid);
        }

        @Override
        public String toString() {
            return uri + " " + cid;
        }
    }

    static JsonObject of(String text, Language language, Instant created, Optional<Strong> root,
            Optional<Strong> parent) {
        JsonObjectBuilder post = Json.createObjectBuilder().add("$type", COLLECTION).add("text", text)
                .add("createdAt", created.toString()).add("langs", Json.createArrayBuilder().add(language.tag()));
        JsonArrayBuilder facets = Json.createArrayBuilder();
        PostText.addresses(text).forEach(address -> facets.add(link(text, address)));
        post.add("facets", facets);
        if (root.isPresent()) {
            post.add("reply", Json.createObjectBuilder().add("root", root.get().json())
                    .add("parent", parent.orElse(root.get()).json()));
        }
        return post.build();
    }

    /** Without it, an address is not clickable. Positions count bytes of UTF-8. */
    private static JsonObjectBuilder link(String text, MatchResult address) {
        return Json.createObjectBuilder()
                .add("index", Json.createObjectBuilder().add("byteStart", bytes(text.substring(0, address.start())))
                        .add("byteEnd", bytes(text.substring(0, address.end()))))
                .add("features", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("$type", "app.bsky.richtext.facet#link").add("uri", address.group())));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
