package io.herald.web.api.management.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateKeyTest {

    @Test
    void aKeyIsTheNameInLowerCaseWordsAndNeverTaken() {
        assertThat(TemplateKey.from("Élevated  error rate!", List.of())).isEqualTo("elevated-error-rate");
        assertThat(TemplateKey.from("Outage", List.of("outage", "outage-2"))).isEqualTo("outage-3");
        assertThat(TemplateKey.from("!!!", List.of())).isEqualTo("template");
        assertThat(TemplateKey.from("ab ".repeat(30), List.of())).hasSizeLessThanOrEqualTo(50).doesNotEndWith("-");
    }

    @Test
    void theStatusSaysWhichMomentATemplateIsFor() {
        assertThat(TemplateWire.phase("investigating")).isEqualTo(Phase.FIRST_CONTACT);
        assertThat(TemplateWire.phase("monitoring")).isEqualTo(Phase.UPDATE);
        assertThat(TemplateWire.phase("resolved")).isEqualTo(Phase.RESOLUTION);
        assertThatThrownBy(() -> TemplateWire.phase("postmortem")).isInstanceOf(ValidationException.class);
    }
}
