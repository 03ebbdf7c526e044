package io.herald.channel.social.x;

import io.herald.channel.social.Graphemes;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The length of a post as X counts it (twitter-text, configuration version 3): most letters of alphabetic scripts are
 * 1, everything else and every emoji is 2, a web address is 23.
 */
final class WeightedLength {

    static final int LONGEST = 280;
    private static final int ADDRESS = 23;

    /** X links addresses without a scheme, too; it knows all domains, this the ones that people write. */
    private static final Pattern LINKED = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]}’»]"
            + "|(?<![\\w@.-])([\\w-]+\\.)+(com|net|org|io|dev|app|cloud|online|info|biz|status|page|eu|fr|de|uk|us|ch"
            + "|be|ca|co|me|tv|ai|gov|edu|es|it|nl|pl|pt|at|se|no|fi|dk|ie|in|jp|au|br)\\b(/[^\\s<>\"]*"
            + "[^\\s<>\"'.,;:!?)\\]}’»])?", Pattern.CASE_INSENSITIVE);

    private WeightedLength() {}

    static int of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int addresses = (int) LINKED.matcher(normal).results().count();
        int words = Graphemes.split(LINKED.matcher(normal).replaceAll("")).stream()
                .mapToInt(WeightedLength::weight).sum();
        return words + addresses * ADDRESS;
    }

    private static int weight(String cluster) {
        return isEmoji(cluster) ? 2 : cluster.codePoints().map(WeightedLength::weight).sum();
    }

    private static int weight(int codePoint) {
        boolean light = codePoint <= 4351 || codePoint >= 8192 && codePoint <= 8205
                || codePoint >= 8208 && codePoint <= 8223 || codePoint >= 8242 && codePoint <= 8247;
        return light ? 1 : 2;
    }

    private static boolean isEmoji(String cluster) {
        return cluster.codePoints().anyMatch(codePoint -> Character.isEmojiPresentation(codePoint)
                || codePoint == 0xFE0F || codePoint == 0x20E3);
    }
}
