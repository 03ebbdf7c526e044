package io.herald.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.shared.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"+33 6 12 34 56 78,+33612345678", "0033 612.34.56.78,+33612345678", "+33 (0)6 12 34 56 78,+33612345678",
        "+44 7400 123456,+447400123456", "+1 (415) 555-2671,+14155552671"})
    void numbersAreKeptInTheInternationalForm(String written, String kept) {
        assertThat(PhoneNumber.of(written).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0612345678", "+33", "+3361234567", "+336123456789", "12", "+33 6 12 34 56 78 ext 4",
        "a@b.example", "+33 8 99 70 12 34", "+999123456789"})
    void whatTextsCannotReachOrWhatCostsExtraIsRefused(String written) {
        assertThat(PhoneNumber.isValid(written)).isFalse();
        assertThatThrownBy(() -> PhoneNumber.of(written)).isInstanceOf(ValidationException.class);
    }

    @Test
    void aMaskedNumberShowsItsBeginAndItsEnd() {
        assertThat(PhoneNumber.of("+33612345678").masked()).isEqualTo("+336******78");
        assertThat(PhoneNumber.of("+33612345678").country()).isEqualTo("FR");
    }
}
