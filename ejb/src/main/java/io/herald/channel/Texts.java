package io.herald.channel;

import java.util.ArrayList;
import java.util.List;

/** Small things that adapters do with texts. */
public final class Texts {

    private Texts() {}

    /** The parts of a setting that lists several values, apart by commas or white space. */
    public static List<String> list(String setting) {
        return List.of(setting.strip().split("[,\\s]+")).stream().filter(part -> !part.isEmpty()).distinct().toList();
    }

    /**
     * Cuts a text into pieces of at most so many characters: between paragraphs where possible, else between lines or
     * words.
     */
    public static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > longest) {
            int end = cut(rest, longest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int cut(String text, int longest) {
        for (String border : List.of("\n\n", "\n", " ")) {
            int end = text.lastIndexOf(border, longest);
            if (end > longest / 4) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
