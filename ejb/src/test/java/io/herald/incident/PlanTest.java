package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.message.GatePolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final SeverityPromise HIGHEST = new SeverityPromise(5, 20, GatePolicy.APPROVED_WORDING_PUBLISHES, 5,
            Optional.of(3));

    @Test
    void aLaxerPlanIsTightenedToThePromise() {
        assertThat(new Plan(30, 120, false, Optional.empty()).notLaxerThan(HIGHEST))
                .isEqualTo(new Plan(5, 20, true, Optional.of(3)));
    }

    @Test
    void aStricterPlanStaysAsItIs() {
        Plan stricter = new Plan(2, 10, true, Optional.of(1));

        assertThat(stricter.notLaxerThan(HIGHEST)).isEqualTo(stricter);
    }

    @Test
    void aPlanThatContradictsItselfIsNone() {
        assertThatThrownBy(() -> new Plan(5, 20, true, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(0, 20, false, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
