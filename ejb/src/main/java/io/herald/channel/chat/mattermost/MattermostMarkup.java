package io.herald.channel.chat.mattermost;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.channel.chat.ChatWords;
import io.herald.channel.chat.Dialect;
import io.herald.channel.chat.MarkupWriter;

/** Mattermost's Markdown, without what it adds to it: no word of a message pages anybody or shows an image. */
final class MattermostMarkup implements Dialect {

    static final MattermostMarkup DIALECT = new MattermostMarkup();

    private MattermostMarkup() {}

    /** The whole text of a post. */
    static String post(Content content, PublicLinks links) {
        ChatWords words = ChatWords.around(content, links);
        StringBuilder post = new StringBuilder("#### ").append(DIALECT.text(content.title().replace('\n', ' ')))
                .append("\n\n").append(body(content.body()));
        words.heading().ifPresent(heading -> post.append("\n\n").append(DIALECT.text(heading)));
        words.link().ifPresent(link -> post.append(" | ").append(DIALECT.link(words.linkLabel(), link)));
        return post.toString();
    }

    static String body(String markdown) {
        return MarkupWriter.write(markdown, DIALECT);
    }

    @Override
    public String text(String literal) {
        return literal.replaceAll("[\\\\`*_\\[\\]<>~|]", "\\\\$0").replaceAll("(?<![\\p{L}\\p{N}])@(?=\\w)",
                "@\u200b").replaceAll("^([#+-]|\\d+[.)])(?=\\s|$)", "\\\\$1");
    }

    @Override
    public String strong(String words) {
        return words.isBlank() ? words : "**" + words.strip() + "**";
    }

    @Override
    public String emphasis(String words) {
        return words.isBlank() ? words : "*" + words.strip() + "*";
    }

    @Override
    public String code(String literal) {
        return "`` " + literal.replace("``", "''") + " ``";
    }

    @Override
    public String codeBlock(String literal) {
        return "```\n" + literal.replace("```", "'''") + "\n```";
    }

    @Override
    public String link(String words, String address) {
        return "[" + words.replace("\n", " ") + "](" + address.replace("(", "%28").replace(")", "%29")
                .replace(" ", "%20") + ")";
    }

    @Override
    public String bullet() {
        return "- ";
    }
}
