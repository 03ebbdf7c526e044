package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarantineReasonTest {

    @ParameterizedTest
    @CsvSource({"bounced: 5.1.1,quarantine.bounced.1,5.1.1", "bounced: 5.7.509,quarantine.bounced.7,5.7.509",
        "bounced: 5.0.0,quarantine.bounced,5.0.0", "bounced: oddly,quarantine.other,bounced: oddly",
        "10 failures within an hour,quarantine.failures,10", "moved away,quarantine.other,moved away"})
    void everyReasonHasASentence(String stored, String key, String detail) {
        assertThat(QuarantineReason.of(stored)).isEqualTo(new QuarantineReason(key, detail));
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(Catalogue.of(language)).containsKeys("quarantine.bounced", "quarantine.bounced.1",
                    "quarantine.bounced.2", "quarantine.bounced.4", "quarantine.bounced.7", "quarantine.failures",
                    "quarantine.other", "error.ILLEGAL_STATE.import.forgotten", "reason.a_batch_could_not_be_written");
        }
    }
}
