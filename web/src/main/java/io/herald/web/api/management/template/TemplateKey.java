package io.herald.web.api.management.template;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes a key of a name, because the original knows templates by name and id only. */
final class TemplateKey {

    private static final int LONGEST = 50;
    private static final String NAMELESS = "template";

    private TemplateKey() {}

    /** Lower-case words joined by dashes, with a number where the key is taken. */
    static String from(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        String shortened = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        String base = shortened.isEmpty() ? NAMELESS : shortened;
        return taken.contains(base)
                ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + "-" + number)
                        .filter(key -> !taken.contains(key)).findFirst().orElseThrow()
                : base;
    }
}
