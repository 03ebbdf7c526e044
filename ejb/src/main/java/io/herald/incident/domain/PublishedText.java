package io.herald.incident.domain;

import io.herald.incident.UpdateText;
import jakarta.persistence.Embeddable;

/** The published words of an update in one language. */
@Embeddable
public class PublishedText {

    private String title;

    private String body;

    @SuppressWarnings("NullAway.Init")
    protected PublishedText() {}

    PublishedText(UpdateText text) {
        this.title = text.title();
        this.body = text.bodyMarkdown();
    }

    UpdateText text() {
        return new UpdateText(title, body);
    }
}
