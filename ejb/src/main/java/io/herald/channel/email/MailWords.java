package io.herald.channel.email;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The two bodies of a mail: the approved words, and around them what every mail says in the reader's language. */
final class MailWords {

    private static final String FRAME = resource("mail.html");
    private static final String STORY_HEAD = resource("story-head.html");
    private static final String STORY_FOOT = resource("story-foot.html");

    private final Content content;
    private final PublicLinks links;
    private final Phrases phrases;
    private final String sender;

    MailWords(Content content, PublicLinks links, String sender) {
        this.content = content;
        this.links = links;
        this.phrases = Phrases.of(MailWords.class, content.language());
        this.sender = sender.isEmpty() ? "Herald" : sender;
    }

    String text() {
        String words = Markdown.toPlainText(Slot.free(content.body()));
        String title = Slot.free(content.title());
        return content.story().map(story -> String.join("\n", story.reference() + " | " + status(story), title,
                "=".repeat(Math.min(title.length(), 70)), "", words, "",
                phrases.text("page") + " " + links.incident(story.incidentId()), "", "-- ", phrases.text("why", sender),
                phrases.text("manage") + " " + manageLink(), phrases.text("leave") + " " + leaveLink(), ""))
                .orElseGet(() -> words + "\n");
    }

    String html() {
        String head = content.story().map(story -> filled(STORY_HEAD, Map.of("reference", story.reference(), "status",
                status(story), "tone", story.status()))).orElse("");
        String foot = content.story().map(story -> filled(STORY_FOOT, Map.of("link",
                links.incident(story.incidentId()), "page", phrases.text("button"), "why", phrases.text("why", sender),
                "leave", phrases.text("leave.link"), "leaveLink", leaveLink(), "manage", phrases.text("manage.link"),
                "manageLink", manageLink()))).orElse("");
        return filled(FRAME, Map.of("lang", content.language().tag(), "subject", Slot.free(content.subject()),
                "sender", sender, "title", Slot.free(content.title())))
                .replace("${head}", head).replace("${foot}", foot)
                .replace("${body}", Markdown.toHtml(Slot.free(content.body())));
    }

    private String leaveLink() {
        return links.unsubscription(Slot.UNSUBSCRIBE_TOKEN.mark());
    }

    private String manageLink() {
        return links.management(Slot.UNSUBSCRIBE_TOKEN.mark());
    }

    private String status(Content.Story story) {
        return phrases.text("status." + story.status());
    }

    private static String filled(String template, Map<String, String> values) {
        String text = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", escaped(value.getValue()));
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("$", "&#36;");
    }

    private static String resource(String name) {
        try (InputStream in = MailWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
