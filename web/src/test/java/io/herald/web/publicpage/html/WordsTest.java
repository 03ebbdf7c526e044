package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = Words.in(Language.ENGLISH);
    private final Words french = Words.in(Language.FRENCH);

    @Test
    void everyWordExistsInEveryLanguage() {
        assertThat(french.all().keySet()).isEqualTo(english.all().keySet());
    }

    @Test
    void straightApostrophesAreOnlyInPatternsWhereTheyQuote() {
        Stream.of(english, french).forEach(words -> assertThat(words.all()).allSatisfy((key, text) -> {
            if (!key.startsWith("pattern.")) {
                assertThat(text).as(key).doesNotContain("'");
            }
        }));
    }

    @Test
    void everyStatusImpactAndNoticeHasItsWords() {
        List<String> keys = Stream.of(
                Arrays.stream(ComponentStatus.values()).map(status -> "component." + status.wire()),
                Arrays.stream(IncidentStatus.values()).map(status -> "status." + status.wire()),
                Arrays.stream(Impact.values()).map(impact -> "impact." + impact.wire()),
                Arrays.stream(Notice.values()).flatMap(notice -> Stream.of(notice.headlineKey(), notice.textKey())))
                .flatMap(each -> each).toList();

        assertThat(keys).allSatisfy(key -> assertThat(french.get(key)).isNotBlank());
    }

    @Test
    void namesAreListedAsPeopleDo() {
        assertThat(english.list(List.of("A"))).isEqualTo("A");
        assertThat(english.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(french.list(List.of("A", "B", "C"))).isEqualTo("A, B et C");
        assertThat(english.list(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and 2 others");
    }

    @Test
    void aMissingWordFailsInsteadOfLeavingAHole() {
        assertThatThrownBy(() -> english.get("no.such.word")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Words.in(Language.of("tlh"))).isInstanceOf(MissingResourceException.class);
    }
}
