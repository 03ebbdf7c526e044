package io.herald.web.publicpage.serving;

import io.herald.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses a language for a reader by the lookup of RFC 4647, section 3.4. */
public final class AcceptLanguage {

    /** No honest browser sends more; the rest of a hostile header costs nothing. */
    private static final int LONGEST = 512;

    private AcceptLanguage() {}

    /**
     * @param header value of {@code Accept-Language}, or null where the reader sent none
     * @param offered what there is, in the page's order
     * @return empty if the reader wants none of it, or sent nonsense
     */
    public static Optional<Language> best(String header, List<Language> offered) {
        if (header == null || header.isEmpty() || header.length() > LONGEST) {
            return Optional.empty();
        }
        List<Locale> available = offered.stream().map(Language::locale).toList();
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0).toList();
            return Optional.ofNullable(Locale.lookup(ranges, available))
                    .map(locale -> offered.get(available.indexOf(locale)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
