package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.publicpage.TestSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the tokens: text can be read on its ground, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
class DesignTokensTest {

    private static final Pattern TOKEN = Pattern.compile("--h-([a-z-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("canvas", "surface", "surface-sunken");
    private static final List<String> INKS = List.of("text", "text-muted", "accent", "accent-strong");
    private static final List<String> STATES = List.of("operational", "degraded", "partial", "major", "maintenance");
    private static final double TEXT = 4.5;
    private static final double OUTLINE = 3;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyInkCanBeReadOnEveryGround(String theme) {
        Map<String, Integer> colours = colours(theme);

        assertThat(INKS).allSatisfy(ink -> assertThat(GROUNDS)
                .allSatisfy(ground -> assertContrast(colours, ink, ground, TEXT)));
        assertContrast(colours, "text-on-accent", "accent", TEXT);
        assertContrast(colours, "text-on-accent", "accent-strong", TEXT);
        assertContrast(colours, "accent", "accent-tint", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyStateCanBeReadOnEveryGroundAndOnItsTint(String theme) {
        Map<String, Integer> colours = colours(theme);

        assertThat(STATES).allSatisfy(state -> {
            assertThat(GROUNDS).allSatisfy(ground -> assertContrast(colours, state, ground, TEXT));
            assertContrast(colours, state, state + "-tint", TEXT);
            assertContrast(colours, "text", state + "-tint", TEXT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void fieldsAndFocusStandOutFromTheirGround(String theme) {
        Map<String, Integer> colours = colours(theme);

        assertThat(GROUNDS).allSatisfy(ground -> {
            assertContrast(colours, "line-strong", ground, OUTLINE);
            assertContrast(colours, "focus", ground, OUTLINE);
        });
    }

    @Test
    void thePageTakesItsColoursFromTheTokensOnly() {
        assertThat(TestSite.file("css/page.css")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?=[;\\s])")
                .doesNotContain("rgb(", "@import", "url(");
    }

    @Test
    void everyTokenThatThePageUsesExists() {
        String tokens = TestSite.file("css/herald-tokens.css");
        Matcher used = Pattern.compile("var\\((--h-[a-z0-9-]+)\\)").matcher(TestSite.file("css/page.css"));

        assertThat(used.results().map(found -> found.group(1)).distinct()).isNotEmpty()
                .allSatisfy(name -> assertThat(tokens).contains("\n  " + name + ":"));
    }

    private static void assertContrast(Map<String, Integer> colours, String ink, String ground, double least) {
        assertThat(contrast(colours.get(ink), colours.get(ground))).as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(least);
    }

    /** The tokens of the light theme, overridden by those of the dark one where it is asked for. */
    private static Map<String, Integer> colours(String theme) {
        String[] parts = TestSite.file("css/herald-tokens.css").split("@media \\(prefers-color-scheme: dark\\)");
        Map<String, Integer> colours = new HashMap<>();
        read(parts[0], colours);
        if (theme.equals("dark")) {
            read(parts[1], colours);
        }
        return colours;
    }

    private static void read(String css, Map<String, Integer> colours) {
        TOKEN.matcher(css).results()
                .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
