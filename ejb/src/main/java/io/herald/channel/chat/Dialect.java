package io.herald.channel.chat;

/** How a chat program writes what Markdown can say. Arguments named {@code words} are already in the dialect. */
public interface Dialect {

    /** Plain words, with whatever has a meaning in the dialect made harmless. */
    String text(String literal);

    String strong(String words);

    String emphasis(String words);

    String code(String literal);

    /** Lines that keep their layout. */
    String codeBlock(String literal);

    /** @param address begins with {@code http:}, {@code https:} or {@code mailto:} */
    String link(String words, String address);

    /** What stands before an item of a list without numbers, with a space behind it. */
    String bullet();
}
