package io.herald.channel;

import io.herald.shared.Language;
import java.util.Optional;

/**
 * The words of a message in one language, the same for all its recipients, so that a channel needs to render them only
 * once.
 *
 * @param id names these words; two contents with the same id are equal
 * @param subject short line that stays the same for all messages of one story
 * @param title heading of this message
 * @param body Markdown (CommonMark); raw HTML in it is shown as text
 * @param story the incident, maintenance or change of a component that the message is about; empty for notices to one
 *            person
 */
public record Content(String id, Language language, String subject, String title, String body, Optional<Story> story) {

    /** Words about an incident that does not exist yet, to see what a channel would make of them. */
    public static Content draft(String title, String body, Language language) {
        return new Content("", language, "", title, body,
                Optional.of(new Story(Story.DRAFT_ID, "INC-0000-0000", "investigating")));
    }

    /**
     * What a message is about.
     *
     * @param incidentId names the page that the message links to
     * @param reference the incident's name for people: {@code INC-2026-0001}
     * @param status the incident's public status in its wire word
     */
    public record Story(String incidentId, String reference, String status) {

        /** As long as an id, and nobody's. */
        public static final String DRAFT_ID = "0".repeat(12);
    }
}
