package io.herald.incident;

import io.herald.shared.Violation;
import io.herald.shared.Violations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the widget on other sites looks where its script element does not say so itself.
 *
 * @param position the corner: {@code top-left}, {@code top-right}, {@code bottom-left} or {@code bottom-right}
 * @param incident colours while something is wrong; those of the design, when empty
 * @param maintenance colours while only maintenance is on
 */
public record EmbedLook(String position, Optional<Colours> incident, Optional<Colours> maintenance) {

    public static final EmbedLook USUAL = new EmbedLook("bottom-right", Optional.empty(), Optional.empty());

    private static final Set<String> POSITIONS = Set.of("top-left", "top-right", "bottom-left", "bottom-right");

    /**
     * A ground and the colour of the words upon it.
     *
     * @param background as {@code #rrggbb}
     * @param text as {@code #rrggbb}
     */
    public record Colours(String background, String text) {

        private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

        /** How well the words can be read, from 1 to 21 (WCAG 2.2, contrast ratio). */
        double contrast() {
            double one = luminance(background);
            double other = luminance(text);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        private boolean isWellFormed() {
            return COLOUR.matcher(background).matches() && COLOUR.matcher(text).matches();
        }

        private static double luminance(String colour) {
            return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
        }

        private static double light(String colour, int at) {
            double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    /** What is wrong with it; words have to stand out at least 4.5 to 1 (WCAG 2.2, level AA). */
    List<Violation> violations() {
        Violations found = new Violations().require(POSITIONS.contains(position), "position",
                "must be top-left, top-right, bottom-left or bottom-right");
        incident.ifPresent(colours -> check(colours, "incident", found));
        maintenance.ifPresent(colours -> check(colours, "maintenance", found));
        return found.list();
    }

    private static void check(Colours colours, String name, Violations found) {
        found.require(colours.isWellFormed(), name, "must be colours such as #b42323")
                .require(!colours.isWellFormed() || colours.contrast() >= 4.5, name,
                        "must have words that stand out from their background, at least 4.5 to 1");
    }
}
