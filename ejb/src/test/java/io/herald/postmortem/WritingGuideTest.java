package io.herald.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingGuideTest {

    private static final String SORRY = "For an hour your customers could not pay by card. You lost sales, and we are"
            + " sorry for that.";

    @Test
    void anEmptyPartIsOnlySaidToBeEmpty() {
        assertThat(remarks(PostmortemPart.CLOSING, Language.ENGLISH, " \n "))
                .containsExactly(new Remark(Remark.Kind.EMPTY, ""));
    }

    @Test
    void plainWordsThatSaySorryAreFine() {
        Reading reading = WritingGuide.read(PostmortemPart.ACKNOWLEDGEMENT, Language.ENGLISH,
                SORRY + " We did not do well.");

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.words()).isEqualTo(24);
        assertThat(reading.ease()).hasValueSatisfying(ease -> assertThat(ease).isGreaterThan(80));
    }

    @Test
    void theFirstPartSaysSorry() {
        assertThat(kinds(PostmortemPart.ACKNOWLEDGEMENT, Language.ENGLISH, SORRY.replace("sorry", "aware of it")))
                .containsExactly(Remark.Kind.NO_APOLOGY);
        assertThat(
                kinds(PostmortemPart.ACKNOWLEDGEMENT, Language.FRENCH,
                        "Pendant une heure, vos clients n’ont pas pu payer par"
                                + " carte. Vous avez perdu des ventes ce jour-là."))
                .containsExactly(Remark.Kind.NO_APOLOGY);
        assertThat(kinds(PostmortemPart.ACKNOWLEDGEMENT, Language.FRENCH,
                "Pendant une heure, vos clients n’ont pas pu payer par"
                        + " carte. Nous vous présentons nos excuses pour ce jour-là."))
                .isEmpty();
    }

    @Test
    void theLastPartSpeaksToThoseWhoWereAffected() {
        assertThat(kinds(PostmortemPart.CLOSING, Language.ENGLISH,
                "The work is done, and the next check is at the end of May."))
                .containsExactly(Remark.Kind.NO_EMPATHY);
        assertThat(kinds(PostmortemPart.CLOSING, Language.ENGLISH,
                "You rely on us each day, and on that day we let you down."))
                .isEmpty();
        assertThat(kinds(PostmortemPart.CLOSING, Language.FRENCH,
                "Vous comptez sur nous, et ce jour-là, nous n’avons pas été à la hauteur.")).isEmpty();
        assertThat(kinds(PostmortemPart.WHAT_WE_DO, Language.ENGLISH, "word ".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it was HUMAN  ERROR", "the engineer was careless", "somebody forgot it",
        "the team at fault", "we do not blame"})
    void wordsOfBlameAreNamed(String words) {
        assertThat(kinds(PostmortemPart.WHAT_WE_DO, Language.ENGLISH, words + " word".repeat(20)))
                .containsExactly(Remark.Kind.BLAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c’est la faute du technicien", "une erreur humaine", "l’équipe a oublié", "par négligence"})
    void wordsOfBlameAreNamedInFrench(String words) {
        assertThat(kinds(PostmortemPart.WHAT_WE_DO, Language.FRENCH, words + " mot".repeat(20)))
                .containsExactly(Remark.Kind.BLAME);
    }

    @Test
    void causesAreNotBlame() {
        assertThat(kinds(PostmortemPart.WHAT_WE_DO, Language.ENGLISH,
                "A fault in the disk was the cause." + " word".repeat(20)))
                .isEmpty();
        assertThat(kinds(PostmortemPart.WHAT_WE_DO, Language.FRENCH,
                "Faute de place, le disque est plein." + " mot".repeat(20)))
                .isEmpty();
    }

    @Test
    void whatSoundsLikeBlameIsQuoted() {
        assertThat(remarks(PostmortemPart.WHAT_WE_DO, Language.ENGLISH,
                "Human\nerror, once more Human error." + " a".repeat(20)))
                .containsExactly(new Remark(Remark.Kind.BLAME, "Human error"));
    }

    @Test
    void eachPartHasItsLength() {
        assertThat(remarks(PostmortemPart.WHAT_HAPPENED, Language.ENGLISH, "The disk was full."))
                .containsExactly(new Remark(Remark.Kind.SHORT, "40"));
        assertThat(remarks(PostmortemPart.CLOSING, Language.ENGLISH, "Thank you. ".repeat(61)))
                .containsExactly(new Remark(Remark.Kind.LONG, "120"));
    }

    @Test
    void aGapOfATemplateIsNamed() {
        assertThat(remarks(PostmortemPart.WHAT_WE_DO, Language.ENGLISH,
                "Changed: [[what is changed]]." + " word".repeat(20)))
                .containsExactly(new Remark(Remark.Kind.GAP, "what is changed"));
    }

    @Test
    void aHardTextShowsItsLongestSentence() {
        String hard = "The unavailability of authentication infrastructure components necessitated considerable"
                + " reconfiguration activities throughout international operational organisations, notwithstanding"
                + " preliminary precautionary considerations concerning availability.";

        assertThat(remarks(PostmortemPart.WHAT_WE_DO, Language.ENGLISH, "It broke. " + hard)).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(Remark.Kind.HARD);
                    assertThat(remark.detail()).startsWith("The unavailability of").endsWith("…")
                            .hasSizeLessThan(70);
                });
    }

    @Test
    void aLanguageWithoutListsIsOnlyMeasured() {
        assertThat(kinds(PostmortemPart.CLOSING, Language.of("de"), "Wort ".repeat(30))).isEmpty();
    }

    /** What Herald ships has to pass its own advice. */
    @ParameterizedTest
    @ValueSource(strings = {"data-loss", "database", "deployment", "email-delays", "high-load", "log-in", "network",
        "payment", "security", "third-party"})
    void theShippedTemplatesFollowTheGuide(String name) throws IOException {
        for (String text : variants("/io/herald/template/library/postmortem-" + name + ".md")) {
            String[] parts = text.substring(text.indexOf('\n')).split("(?m)^---$");
            Language language = Language.of(text.substring(0, 2));
            for (PostmortemPart part : PostmortemPart.values()) {
                assertThat(kinds(part, language, parts[part.ordinal()])).as(language + " " + part)
                        .doesNotContain(Remark.Kind.NO_APOLOGY, Remark.Kind.NO_EMPATHY, Remark.Kind.BLAME,
                                Remark.Kind.LONG);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theDemoNeedsNoAdvice(String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.herald.demo.postmortem");
        for (PostmortemPart part : PostmortemPart.values()) {
            String text = words.getString(language + "."
                    + part.key().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            assertThat(remarks(part, Language.of(language), text)).as(part.key()).isEmpty();
        }
    }

    private static List<String> variants(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(WritingGuideTest.class.getResourceAsStream(file))) {
            String[] found = new String(content.readAllBytes(), StandardCharsets.UTF_8).split("# statuspage\\.");
            return new ArrayList<>(List.of(found)).subList(1, found.length);
        }
    }

    private static List<Remark> remarks(PostmortemPart part, Language language, String words) {
        return WritingGuide.read(part, language, words).remarks();
    }

    private static List<Remark.Kind> kinds(PostmortemPart part, Language language, String words) {
        return remarks(part, language, words).stream().map(Remark::kind).toList();
    }
}
