package io.herald.postmortem.guide;

import io.herald.shared.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word by its spelling: groups of vowels that are spoken. Figures count as one. */
final class Syllables {

    private static final Pattern ENGLISH_GROUP = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT = Pattern.compile("[^aeiouy]e$|[^aeiouysxzcg]es$|[^aeiouytd]ed$");
    private static final Pattern ENGLISH_LE = Pattern.compile("[^aeiouy]les?$");
    private static final Pattern FRENCH_GROUP = Pattern.compile("é(?=[aâeioôu])|[aeiouyàâäéèêëîïôöùûüÿœæ]+");
    private static final Pattern FRENCH_MUTE = Pattern.compile("(?:[^aeiouyàâäéèêëîïôöùûüÿœæ]|[qg]u)es?$");

    private Syllables() {}

    static int in(String word, Language language) {
        int count = 0;
        for (String piece : word.toLowerCase(Locale.ROOT).split("[-'’.:]")) {
            count += language.locale().getLanguage().equals("fr") ? french(piece) : english(piece);
        }
        return Math.max(1, count);
    }

    private static int english(String word) {
        long groups = ENGLISH_GROUP.matcher(word).results().count();
        boolean silent = ENGLISH_SILENT.matcher(word).find() && !ENGLISH_LE.matcher(word).find();
        return (int) (silent && groups > 1 ? groups - 1 : groups);
    }

    private static int french(String word) {
        long groups = FRENCH_GROUP.matcher(word).results().count();
        return (int) (FRENCH_MUTE.matcher(word).find() && groups > 1 ? groups - 1 : groups);
    }
}
