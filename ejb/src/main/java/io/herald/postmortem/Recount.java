package io.herald.postmortem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happened when, in one language, for the part of a post-mortem that tells it.
 *
 * @param published what the public was told
 * @param internal what was done inside
 */
public record Recount(Block published, Block internal) {

    /**
     * A heading with a list below it, in Markdown.
     *
     * @param heading one line; by it a later timeline finds the earlier one
     */
    public record Block(String heading, String list) {

        /** The words with this timeline in place of an earlier one, else behind them. */
        public String into(String words) {
            String text = words.replace("\r\n", "\n").strip();
            String block = list.isEmpty() ? "" : heading + "\n\n" + list;
            Matcher earlier = Pattern.compile("(?m)^" + Pattern.quote(heading) + "[ \t]*\n+(?:-[^\n]*(?:\n|\\z))*")
                    .matcher(text);
            if (earlier.find()) {
                String behind = text.substring(earlier.end()).strip();
                return join(join(text.substring(0, earlier.start()).strip(), block), behind);
            }
            return join(text, block);
        }

        private static String join(String before, String after) {
            return before.isEmpty() || after.isEmpty() ? before + after : before + "\n\n" + after;
        }
    }
}
