package io.herald.channel.chat;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Markdown;

/** A message for chat programs without any formatting. */
public final class ChatText {

    private ChatText() {}

    public static String plain(Content content, PublicLinks links) {
        ChatWords words = ChatWords.around(content, links);
        return words.heading().map(heading -> heading + "\n").orElse("") + content.title() + "\n\n"
                + Markdown.toPlainText(content.body())
                + words.link().map(link -> "\n\n" + words.linkLabel() + ": " + link).orElse("");
    }
}
