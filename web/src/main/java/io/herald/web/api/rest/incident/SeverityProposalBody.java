package io.herald.web.api.rest.incident;

import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityProposal;
import io.herald.shared.Language;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposed severity on the wire. */
@Schema(name = "SeverityProposal", description = "A severity to declare with; another may be chosen")
public record SeverityProposalBody(SeverityLevel severity, IncidentKind kind,
        @Schema(description = "Whether it deserves public words") boolean communicate,
        @Schema(description = "Why, by language") Map<Language, String> reasons,
        @Schema(description = "The share of users reckoned with") int share,
        @Schema(description = "Whether no share was known, so that the minimum of SEV2 was"
                + " taken") boolean shareAssumed,
        @Schema(description = "From declaration to the first public word, at the most") int firstContactMinutes,
        @Schema(description = "From one public word to the next, at the most") int cadenceMinutes,
        @Schema(description = "Days from resolution to a post-mortem; none is owed when"
                + " left out") Optional<Integer> postmortemDays) {

    static SeverityProposalBody of(SeverityProposal proposal) {
        var advice = proposal.advice();
        return new SeverityProposalBody(advice.severity(), advice.kind(), advice.communicate(), advice.reasons(),
                proposal.share(), proposal.shareAssumed(), proposal.promise().firstContactMinutes(),
                proposal.promise().cadenceMinutes(), proposal.promise().postmortemDays());
    }
}
