package io.herald.web.api.management.postmortem;

import io.herald.postmortem.PostmortemStatus;
import io.herald.postmortem.PostmortemView;
import io.herald.shared.Language;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Writes a post-mortem; in {@code metadata.herald} stands whether a manager still has to read it. */
final class PostmortemWire {

    private PostmortemWire() {}

    static JsonObject of(PostmortemView postmortem) {
        Optional<String> text = Optional.ofNullable(postmortem.texts().get(Language.ENGLISH))
                .or(() -> postmortem.texts().values().stream().findFirst()).filter(parts -> !parts.isBlank())
                .map(DividedText::of);
        boolean published = postmortem.status() == PostmortemStatus.PUBLISHED;
        Optional<Instant> publishedAt = Optional.of(postmortem.updatedAt()).filter(time -> published);
        WireObject herald = new WireObject().text("status", postmortem.status().wire())
                .flag("awaiting_approval", postmortem.status() == PostmortemStatus.IN_REVIEW);
        return new WireObject().nulls("preview_key").text("body", text.filter(words -> published))
                .time("body_updated_at", publishedAt).text("body_draft", text)
                .time("body_draft_updated_at", postmortem.updatedAt()).time("published_at", publishedAt)
                .flag("notify_subscribers", true).flag("notify_twitter", false).nulls("custom_tweet", "created_at")
                .time("updated_at", postmortem.updatedAt())
                .value("metadata", new WireObject().value("herald", herald.done()).done()).done();
    }
}
