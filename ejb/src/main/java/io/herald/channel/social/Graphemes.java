package io.herald.channel.social;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people see as one character: an extended grapheme cluster of Unicode (UAX #29). */
public final class Graphemes {

    private Graphemes() {}

    public static int count(String text) {
        return split(text).size();
    }

    public static List<String> split(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        List<String> clusters = new ArrayList<>();
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }
}
