package io.herald.channel.chat.slack;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.channel.Texts;
import io.herald.channel.chat.ChatWords;
import io.herald.channel.chat.MarkupWriter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A message as Slack's Block Kit wants it: heading, words in sections, a line with incident, status and link. */
final class SlackBlocks {

    /** Block Kit's limits, in characters. */
    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_SECTION = 3000;

    private SlackBlocks() {}

    /** What {@code chat.postMessage}, {@code chat.update} and an incoming webhook have in common. */
    static JsonObjectBuilder message(Content content, PublicLinks links) {
        return Json.createObjectBuilder().add("text", summary(content, links)).add("blocks", blocks(content, links));
    }

    /** For notifications and screen readers, which do not read blocks. */
    static String summary(Content content, PublicLinks links) {
        String heading = ChatWords.around(content, links).heading().map(line -> line + ": ").orElse("");
        return Mrkdwn.DIALECT.text(heading + content.title());
    }

    static String body(String markdown) {
        return MarkupWriter.write(markdown, Mrkdwn.DIALECT);
    }

    private static JsonArray blocks(Content content, PublicLinks links) {
        JsonArrayBuilder blocks = Json.createArrayBuilder();
        String title = content.title().strip();
        if (title.length() <= LONGEST_HEADER && !title.isEmpty()) {
            blocks.add(Json.createObjectBuilder().add("type", "header").add("text", Json.createObjectBuilder()
                    .add("type", "plain_text").add("text", title).add("emoji", false)));
        } else {
            Texts.pieces(title, LONGEST_SECTION - 2)
                    .forEach(piece -> blocks.add(section(Mrkdwn.DIALECT.strong(Mrkdwn.DIALECT.text(piece)))));
        }
        Texts.pieces(body(content.body()), LONGEST_SECTION).forEach(piece -> blocks.add(section(piece)));
        ChatWords words = ChatWords.around(content, links);
        words.link().ifPresent(link -> blocks.add(context(words.heading().map(Mrkdwn::escaped).orElse("") + " | "
                + Mrkdwn.DIALECT.link(Mrkdwn.escaped(words.linkLabel()), link))));
        return blocks.build();
    }

    private static JsonObject section(String mrkdwn) {
        return Json.createObjectBuilder().add("type", "section").add("text", mrkdwn(mrkdwn)).build();
    }

    private static JsonObject context(String mrkdwn) {
        return Json.createObjectBuilder().add("type", "context")
                .add("elements", Json.createArrayBuilder().add(mrkdwn(mrkdwn))).build();
    }

    private static JsonObjectBuilder mrkdwn(String text) {
        return Json.createObjectBuilder().add("type", "mrkdwn").add("text", text);
    }
}
