package io.herald.channel.chat;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Phrases;
import java.util.Optional;

/**
 * The fixed words around a message in a chat, in the language of the message.
 *
 * @param heading {@code INC-2026-0001 | Investigating}; empty for a message about no incident
 * @param linkLabel what the link to the incident's page is called
 * @param link to the incident's page; empty for a message about no incident
 */
public record ChatWords(Optional<String> heading, String linkLabel, Optional<String> link) {

    public static ChatWords around(Content content, PublicLinks links) {
        Phrases phrases = Phrases.of(ChatWords.class, content.language());
        return new ChatWords(
                content.story().map(story -> story.reference() + " | " + phrases.text("status." + story.status())),
                phrases.text("page"), content.story().map(story -> links.incident(story.incidentId())));
    }
}
