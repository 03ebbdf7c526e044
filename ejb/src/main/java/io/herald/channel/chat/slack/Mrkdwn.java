package io.herald.channel.chat.slack;

import io.herald.channel.chat.Dialect;
import java.util.regex.Pattern;

/**
 * Slack's markup. Only three characters are escaped in it; signs of formatting cannot be, so that a zero-width space
 * behind one keeps it from opening a run.
 */
final class Mrkdwn implements Dialect {

    static final Mrkdwn DIALECT = new Mrkdwn();

    private static final Pattern OPENING_SIGN = Pattern.compile("(?<![\\p{L}\\p{N}/:.])[*_~`](?=\\S)");

    private Mrkdwn() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String text(String literal) {
        return OPENING_SIGN.matcher(escaped(literal)).replaceAll("$0\u200b");
    }

    @Override
    public String strong(String words) {
        return words.isBlank() ? words : "*" + words.strip() + "*";
    }

    @Override
    public String emphasis(String words) {
        return words.isBlank() ? words : "_" + words.strip() + "_";
    }

    @Override
    public String code(String literal) {
        return "`" + escaped(literal.replace('`', '\'')) + "`";
    }

    @Override
    public String codeBlock(String literal) {
        return "```\n" + escaped(literal.replace("```", "'''")) + "\n```";
    }

    @Override
    public String link(String words, String address) {
        return "<" + escaped(address.replace("|", "%7C")) + "|" + words.replace("|", "¦").replace("\n", " ") + ">";
    }

    @Override
    public String bullet() {
        return "• ";
    }
}
