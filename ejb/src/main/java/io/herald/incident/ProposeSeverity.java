package io.herald.incident;

import io.herald.identity.Role;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.Severity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/**
 * Says from a few answers which severity trouble has and whether it deserves communication. It changes nothing. The
 * shares that count are those of the severities' definitions, so that guide and definition never differ.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ProposeSeverity {

    private final Severities severities;
    private final SeverityGuide guide;

    @SuppressWarnings("NullAway")
    protected ProposeSeverity() {
        this(null, null);
    }

    @Inject
    public ProposeSeverity(Severities severities, SeverityGuide guide) {
        this.severities = severities;
        this.guide = guide;
    }

    public SeverityProposal handle(SeverityAnswers answers) {
        Map<SeverityLevel, Integer> minimumShares = new EnumMap<>(SeverityLevel.class);
        for (Severity severity : severities.all()) {
            minimumShares.put(severity.level(), severity.view().minAffectedPercent());
        }
        int share = answers.share().orElse(severities.get(SeverityLevel.SEV2).view().minAffectedPercent());
        SeverityGuide.Advice advice = guide.advise(new SeverityGuide.Question(answers, share, minimumShares));
        return new SeverityProposal(advice, share, answers.share().isEmpty(),
                severities.get(advice.severity()).promise());
    }
}
