package io.herald.channel.chat.teams;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.channel.chat.ChatWords;
import io.herald.channel.chat.MarkupWriter;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A message as an Adaptive Card 1.4, in the envelope of the trigger "When a Teams webhook request is received". */
final class TeamsCard {

    private TeamsCard() {}

    static JsonObject envelope(Content content, PublicLinks links) {
        return Json.createObjectBuilder().add("type", "message").add("attachments", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("contentType", "application/vnd.microsoft.card.adaptive")
                        .add("contentUrl", JsonValue.NULL).add("content", card(content, links))))
                .build();
    }

    /** What the standard workflow takes without posting anything. */
    static JsonObject empty() {
        return Json.createObjectBuilder().add("type", "message").add("attachments", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private static JsonObjectBuilder card(Content content, PublicLinks links) {
        ChatWords words = ChatWords.around(content, links);
        JsonArrayBuilder body = Json.createArrayBuilder();
        words.heading().ifPresent(
                heading -> body.add(block(TeamsMarkup.DIALECT.text(heading)).add("isSubtle", true)));
        body.add(block(TeamsMarkup.DIALECT.text(content.title())).add("size", "Large").add("weight", "Bolder")
                .add("style", "heading"));
        for (String paragraph : MarkupWriter.write(content.body(), TeamsMarkup.DIALECT).split("\n\n")) {
            body.add(block(paragraph));
        }
        JsonObjectBuilder card = Json.createObjectBuilder()
                .add("$schema", "http://adaptivecards.io/schemas/adaptive-card.json").add("type", "AdaptiveCard")
                .add("version", "1.4").add("lang", content.language().tag())
                .add("msteams", Json.createObjectBuilder().add("width", "Full")).add("body", body);
        words.link().ifPresent(link -> card.add("actions", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("type", "Action.OpenUrl").add("title", words.linkLabel()).add("url", link))));
        return card;
    }

    private static JsonObjectBuilder block(String text) {
        return Json.createObjectBuilder().add("type", "TextBlock").add("text", text).add("wrap", true);
    }
}
