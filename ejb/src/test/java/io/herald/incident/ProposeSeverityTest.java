package io.herald.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposeSeverityTest {

    private final List<SeverityGuide.Question> asked = new ArrayList<>();
    private final ProposeSeverity propose = new ProposeSeverity(new InMemoryStores().stores(null).severities(),
            question -> {
                asked.add(question);
                return new SeverityGuide.Advice(SeverityLevel.SEV1, IncidentKind.OUTAGE, true,
                        Map.of(Language.ENGLISH, "x"));
            });

    @Test
    void theLargerOfBothSharesCounts() {
        SeverityProposal proposal = propose.handle(answers(Optional.of(3), Optional.of(40)));

        assertThat(asked).extracting(SeverityGuide.Question::share).containsExactly(40);
        assertThat(proposal.shareAssumed()).isFalse();
    }

    @Test
    void aShareThatNobodyKnowsIsTheMinimumOfSev2() {
        SeverityProposal proposal = propose.handle(answers(Optional.empty(), Optional.empty()));

        assertThat(asked).extracting(SeverityGuide.Question::share).containsExactly(10);
        assertThat(proposal.shareAssumed()).isTrue();
    }

    @Test
    void theProposalCarriesWhatItsSeverityPromises() {
        SeverityProposal proposal = propose.handle(answers(Optional.of(60), Optional.empty()));

        assertThat(proposal.promise().postmortemDays()).contains(3);
    }

    @Test
    void aShareAboveAHundredIsRefused() {
        assertThatThrownBy(() -> answers(Optional.of(101), Optional.of(-1))).isInstanceOf(ValidationException.class);
    }

    private static SeverityAnswers answers(Optional<Integer> affected, Optional<Integer> failing) {
        return new SeverityAnswers(Touched.CUSTOMERS, affected, failing, true, false, false, false, false);
    }
}
