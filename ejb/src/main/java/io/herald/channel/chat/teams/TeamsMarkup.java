package io.herald.channel.chat.teams;

import io.herald.channel.chat.Dialect;

/** The little Markdown of a card's text block: bold, italic, lists and links; no code, no headings, no quotes. */
final class TeamsMarkup implements Dialect {

    static final TeamsMarkup DIALECT = new TeamsMarkup();

    private TeamsMarkup() {}

    @Override
    public String text(String literal) {
        return literal.replaceAll("[\\\\*_\\[\\]`]", "\\\\$0").replaceAll("^([#+-]|\\d+[.)])(?=\\s|$)",
                "\\\\$1");
    }

    @Override
    public String strong(String words) {
        return words.isBlank() ? words : "**" + words.strip() + "**";
    }

    @Override
    public String emphasis(String words) {
        return words.isBlank() ? words : "_" + words.strip() + "_";
    }

    @Override
    public String code(String literal) {
        return text(literal);
    }

    @Override
    public String codeBlock(String literal) {
        return text(literal);
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
