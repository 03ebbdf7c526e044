package io.herald.channel.chat.matrix;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.channel.chat.ChatText;
import io.herald.channel.chat.ChatWords;
import io.herald.shared.Markdown;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/** The content of an {@code m.room.message}: plain words, and the same in the HTML that Matrix allows. */
final class MatrixEvent {

    private MatrixEvent() {}

    /** @param root event id of the first message of the story, which the thread hangs on */
    static JsonObject of(Content content, PublicLinks links, Optional<String> root) {
        JsonObjectBuilder event = Json.createObjectBuilder().add("msgtype", "m.text").add("body", text(content, links))
                .add("format", "org.matrix.custom.html").add("formatted_body", html(content, links))
                // Said explicitly, so that no word of the message pages anybody (MSC3952).
                .add("m.mentions", Json.createObjectBuilder());
        root.ifPresent(first -> event.add("m.relates_to", Json.createObjectBuilder().add("rel_type", "m.thread")
                .add("event_id", first).add("is_falling_back", true)
                .add("m.in_reply_to", Json.createObjectBuilder().add("event_id", first))));
        return event.build();
    }

    static String text(Content content, PublicLinks links) {
        return ChatText.plain(content, links);
    }

    static String html(Content content, PublicLinks links) {
        ChatWords words = ChatWords.around(content, links);
        return words.heading().map(heading -> "<p>" + escaped(heading) + "</p>").orElse("") + "<h4>"
                + escaped(content.title()) + "</h4>" + Markdown.toHtml(content.body())
                + words.link().map(link -> "<p><a href=\"" + escaped(link) + "\">" + escaped(words.linkLabel())
                        + "</a></p>").orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
