package io.herald.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

    @Test
    void publicIdsAreTwelveLowerCaseLettersOrDigitsAndDoNotRepeat() {
        assertThat(Stream.generate(PublicId::next).limit(10_000)).allMatch(PublicId::hasForm).doesNotHaveDuplicates();
    }

    @Test
    void languageTagsAreCanonical() {
        assertThat(Language.of("PT-br")).isEqualTo(Language.of("pt-BR"));
    }

    @Test
    void languageTagsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Language.of("<script>")).isInstanceOf(ValidationException.class);
    }

    @Test
    void secretsPrintStars() {
        assertThat(Secret.of("hunter2").toString()).doesNotContain("hunter2");
    }

    @Test
    void randomSecretsMayStandInAnAddressAndDoNotRepeat() {
        assertThat(Stream.generate(() -> Secret.random(32).value()).limit(1_000))
                .allMatch(value -> value.matches("[A-Za-z0-9_-]{43}")).doesNotHaveDuplicates();
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Violations violations = new Violations().text(" ", 5, "title").text("longer than five", 5, "body");

        assertThatThrownBy(violations::throwIfAny).isInstanceOfSatisfying(ValidationException.class,
                e -> assertThat(e.violations()).extracting(Violation::field).containsExactly("title", "body"));
    }

    @Test
    void windowsBeyondTheLimitAreRefused() {
        assertThatThrownBy(() -> new Window(-1, 501)).isInstanceOfSatisfying(ValidationException.class,
                e -> assertThat(e.violations()).hasSize(2));
    }

    @Test
    void aVersionThatSomebodyElseRaisedIsStale() {
        assertThatThrownBy(() -> StaleVersionException.check("incident", 1, 2))
                .isInstanceOfSatisfying(StaleVersionException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.STALE_VERSION));
    }
}
