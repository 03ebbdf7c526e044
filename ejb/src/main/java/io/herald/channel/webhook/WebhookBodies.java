package io.herald.channel.webhook;

import io.herald.channel.Content;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import io.herald.channel.StoryBook;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The body of a call: Statuspage's {@code meta}, {@code page} and {@code incident}, or what became of a component. All
 * but one address is the same for all subscribers, so the rest is written once per publication.
 */
final class WebhookBodies {

    private static final int KEPT = 16;
    private static final String SLOT = "\ue000";

    private final StoryBook stories;
    private final PublicLinks links;
    private final Clock clock;
    private final Map<String, String> byContent = new LinkedHashMap<>(KEPT, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    WebhookBodies(StoryBook stories, PublicLinks links, Clock clock) {
        this.stories = stories;
        this.links = links;
        this.clock = clock;
    }

    byte[] of(OutboundMessage message) {
        String text;
        synchronized (byContent) {
            text = Objects.requireNonNull(
                    byContent.computeIfAbsent(message.content().id(), id -> written(message.content())));
        }
        return text.replace(SLOT, links.unsubscription(message.unsubscribeToken().orElse("")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String written(Content content) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("meta", Json.createObjectBuilder()
                .add("unsubscribe", SLOT).add("documentation", links.home() + "/api")
                .add("generated_at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString()));
        JsonObject facts = content.story().flatMap(story -> stories.find(story.incidentId()))
                .orElseGet(() -> plain(content));
        facts.forEach(body::add);
        return body.build().toString();
    }

    /** What the words alone tell, should there be nothing else to tell. */
    private JsonObject plain(Content content) {
        JsonObjectBuilder incident = Json.createObjectBuilder().add("name", content.title());
        content.story().ifPresent(story -> incident.add("id", story.incidentId()).add("status", story.status())
                .add("shortlink", links.incident(story.incidentId())));
        return Json.createObjectBuilder().add("incident", incident.add("incident_updates", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("body", content.body())))).build();
    }
}
