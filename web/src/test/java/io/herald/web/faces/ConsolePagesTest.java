package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules for pages, held for every page, tag and template of the console. */
class ConsolePagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TEXT_KEY = Pattern.compile("text(?:\\[|\\.with\\()'([a-zA-Z._]+[a-zA-Z])'[\\],]");
    private static final Pattern ICON = Pattern.compile("icon(?:\\s+name)?=\"([a-z]+)\"");
    private static final Pattern TOKEN = Pattern.compile("(--h-[a-z-]+): ([^;]+);");

    static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(path -> path.toString().endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShortEnoughToReadAtOnce(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThan(120);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNeitherInlineStyleNorScript(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain("style=\"", "<style", "<script")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesNothingFromOtherHosts(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain("src=\"http", "href=\"http");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesOnlySentencesThatExist(Path page) throws IOException {
        Map<String, String> sentences = Catalogue.of(Locale.ENGLISH);

        List<String> used = found(TEXT_KEY, Files.readString(page)).toList();

        assertThat(sentences.keySet()).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesOnlyIconsThatExist(Path page) throws IOException {
        assertThat(icons()).containsAll(found(ICON, Files.readString(page)).toList());
    }

    @Test
    void everyLookHasItsIcon() throws IOException {
        assertThat(icons()).containsAll(Looks.icons());
    }

    @Test
    void aChosenThemeHasTheValuesOfTheTokens() throws IOException {
        String tokens = Files.readString(WEBAPP.resolve("resources/css/herald-tokens.css"));
        String chosen = Files.readString(WEBAPP.resolve("resources/css/console-theme.css"));
        int dark = tokens.indexOf("prefers-color-scheme: dark");
        int chosenDark = chosen.indexOf("data-theme=\"dark\"");

        Map<String, String> lightTokens = values(tokens.substring(0, dark));
        Map<String, String> darkTokens = values(tokens.substring(dark, tokens.indexOf("prefers-reduced-motion")));

        assertThat(lightTokens).containsAllEntriesOf(values(chosen.substring(0, chosenDark)));
        assertThat(values(chosen.substring(chosenDark))).isEqualTo(darkTokens);
        assertThat(values(chosen.substring(0, chosenDark)).keySet()).isEqualTo(darkTokens.keySet());
    }

    private static Set<String> icons() throws IOException {
        return found(Pattern.compile("symbol id=\"([a-z]+)\""),
                Files.readString(WEBAPP.resolve("resources/images/icons.svg")))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> values(String css) {
        return TOKEN.matcher(css).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2), (first, last) -> last));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
