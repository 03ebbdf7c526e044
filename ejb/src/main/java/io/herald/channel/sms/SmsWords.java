package io.herald.channel.sms;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import java.util.Optional;

/** What a text says: where the incident stands, the words written for texts, else the title, and the link. */
record SmsWords(PublicLinks links) {

    String of(Content content) {
        String words = words(content.title(), content.body());
        return content.story().map(story -> status(content.language(), story.status()) + words + " "
                + links.incident(story.incidentId())).orElse(words);
    }

    /** Words that are still being written, with a status and a link of the usual length. */
    String draft(String title, String body, Language language) {
        return of(new Content("draft", language, title, title, body,
                Optional.of(new Content.Story("x".repeat(12), "INC-0000-0000", "investigating"))));
    }

    private static String words(String title, String body) {
        return body.isBlank() ? title : Markdown.toPlainText(body).strip().replaceAll("\\s*\n\\s*", "\n");
    }

    private static String status(Language language, String status) {
        return Phrases.of(SmsWords.class, language).text("status." + status) + ": ";
    }
}
