package io.herald.web.console.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.IncidentKind;
import io.herald.incident.ProposeSeverity;
import io.herald.incident.SeverityAnswers;
import io.herald.incident.SeverityGuide;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityPromise;
import io.herald.incident.SeverityProposal;
import io.herald.incident.Touched;
import io.herald.message.GatePolicy;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.faces.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeverityHelperTest {

    private final SeverityHelper helper = new SeverityHelper();
    private final List<SeverityAnswers> asked = new ArrayList<>();

    @BeforeEach
    void aGuideThatAlwaysSaysTheSame() {
        helper.preferences = new Preferences() {
            @Override
            public Language language() {
                return Language.FRENCH;
            }
        };
        helper.propose = new ProposeSeverity() {
            @Override
            public SeverityProposal handle(SeverityAnswers answers) {
                asked.add(answers);
                var advice = new SeverityGuide.Advice(SeverityLevel.SEV4, IncidentKind.DEGRADATION, false,
                        Map.of(Language.ENGLISH, "why", Language.FRENCH, "pourquoi"));
                return new SeverityProposal(advice, 10, true, new SeverityPromise(5, 20,
                        GatePolicy.APPROVED_WORDING_PUBLISHES, 5, Optional.empty()));
            }
        };
    }

    @Test
    void nothingIsProposedBeforeTheFirstAnswer() {
        assertThat(helper.latest()).isEmpty();
        assertThat(helper.getReason()).isEmpty();
    }

    @Test
    void whatIsNotAnsweredIsNotKnownOrNotSo() {
        helper.setTouched(Touched.INTERNAL);
        helper.setFailingPercent(3);
        helper.setMoney(true);

        helper.ask();

        assertThat(asked).containsExactly(new SeverityAnswers(Touched.INTERNAL, Optional.empty(), Optional.of(3),
                false, false, false, false, true));
        assertThat(helper.getReason()).isEqualTo("pourquoi");
    }

    @Test
    void anAssumedShareIsOnlyMentionedWhereItCounts() {
        helper.ask();
        assertThat(helper.isShareMatters()).isTrue();

        helper.setSecurity(true);
        assertThat(helper.isShareMatters()).isFalse();
    }

    @Test
    void anImpossibleShareLeavesNoProposalThatBelongsToOtherAnswers() {
        helper.ask();
        helper.setAffectedPercent(101);

        assertThatThrownBy(helper::ask).isInstanceOf(ValidationException.class);
        assertThat(helper.latest()).isEmpty();
    }
}
