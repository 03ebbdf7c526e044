package io.herald.postmortem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A post-mortem in one language, in Markdown. Parts of a draft may be empty.
 *
 * @param acknowledgement what people suffered, and that we are sorry
 * @param whatHappened what went wrong and why, without blame
 * @param whatWeDo what is done so that it does not happen again
 * @param closing once more: we know what this meant for you
 */
public record PostmortemParts(String acknowledgement, String whatHappened, String whatWeDo, String closing) {

    /** What a part may hold at most, in characters; all four together fit into one message. */
    public static final int LONGEST_PART = 5_000;

    private static final Pattern GAP = Pattern.compile("\\[\\[[^\\[\\]]*]]");

    /** Browsers send CR LF; one form of line end keeps equal words equal. Space around the words is dropped. */
    public PostmortemParts {
        acknowledgement = tidy(acknowledgement);
        whatHappened = tidy(whatHappened);
        whatWeDo = tidy(whatWeDo);
        closing = tidy(closing);
    }

    /** Whether something is left to be written: what stands between {@code [[} and {@code ]]} says what. */
    public static boolean hasGap(String words) {
        return GAP.matcher(words).find();
    }

    public static PostmortemParts empty() {
        return new PostmortemParts("", "", "", "");
    }

    public boolean isBlank() {
        return equals(empty());
    }

    /** The parts in their order, by the names under which violations speak of them. */
    public Map<String, String> byName() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("acknowledgement", acknowledgement);
        parts.put("whatHappened", whatHappened);
        parts.put("whatWeDo", whatWeDo);
        parts.put("closing", closing);
        return parts;
    }

    private static String tidy(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
