package io.herald.postmortem.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.herald.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource({"disk, 1", "outage, 2", "table, 2", "database, 3", "failed, 1", "waited, 2", "services, 3",
        "makes, 1", "the, 1", "unavailability, 7", "sorry, 2", "14:05, 1", "sign-in, 2"})
    void englishSyllablesAreCountedBySpelling(String word, int syllables) {
        assertThat(Syllables.in(word, Language.ENGLISH)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"panne, 1", "services, 2", "vous, 1", "désolé, 3", "réseau, 2", "océan, 3", "que, 1", "banque, 1",
        "carte, 1", "excuses, 2", "incident, 3", "aujourd'hui, 3"})
    void frenchSyllablesLeaveTheMuteEndOut(String word, int syllables) {
        assertThat(Syllables.in(word, Language.FRENCH)).isEqualTo(syllables);
    }

    @Test
    void englishIsMeasuredByFlesch() {
        // 2 sentences, 8 words, 9 syllables
        Prose prose = Prose.of("The disk was full. We made it larger.", Language.ENGLISH);

        assertThat(prose.words()).isEqualTo(8);
        assertThat(prose.sentences()).isEqualTo(2);
        assertThat(prose.rawEase().orElseThrow()).isCloseTo(206.835 - 1.015 * 4 - 84.6 * 9 / 8, within(0.001));
    }

    @Test
    void frenchIsMeasuredByKandelAndMoles() {
        // 1 sentence, 5 words, 6 syllables: Le ser-vice est en panne
        Prose prose = Prose.of("Le service est en panne.", Language.FRENCH);

        assertThat(prose.rawEase().orElseThrow()).isCloseTo(207 - 1.015 * 5 - 73.6 * 6 / 5, within(0.001));
    }

    @Test
    void aFewWordsGetNoScore() {
        assertThat(Prose.of("Short words. ".repeat(9), Language.ENGLISH).ease()).isEmpty();
        assertThat(Prose.of("Short words. ".repeat(10), Language.ENGLISH).ease()).hasValue(100);
    }

    @Test
    void itemsOfAListAreSentencesOfTheirOwn() {
        assertThat(Prose.of("- one thing\n- another thing\n\nAt 14.05 it ended (at last!). So be it", Language.ENGLISH)
                .sentences()).isEqualTo(4);
    }
}
