package io.herald.incident;

import io.herald.approval.ApprovalRule;
import io.herald.approval.FindApprovalRule;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.Incidents;
import io.herald.message.IncidentFacts;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.WorkflowStep;
import io.herald.template.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a post-mortem needs to know of its incident, once there is something to look back on. */
@Stateless
@PermitAll
@WorkflowStep
public class DescribeForPostmortem {

    private final Incidents incidents;
    private final PublicViews publicViews;
    private final Newsroom newsroom;
    private final FindApprovalRule findApprovalRule;

    @SuppressWarnings("NullAway")
    protected DescribeForPostmortem() {
        this(null, null, null, null);
    }

    @Inject
    public DescribeForPostmortem(Incidents incidents, PublicViews publicViews, Newsroom newsroom,
            FindApprovalRule findApprovalRule) {
        this.incidents = incidents;
        this.publicViews = publicViews;
        this.newsroom = newsroom;
        this.findApprovalRule = findApprovalRule;
    }

    /** @param publicTitles under which the public knows the incident, per language */
    public record Briefing(IncidentFacts facts, Map<Language, String> publicTitles) {

        public Briefing {
            publicTitles = Map.copyOf(publicTitles);
        }
    }

    /** @throws IllegalStateOfException if the incident is not over, or has its post-mortem already */
    public Briefing handle(IncidentId id) {
        Incident incident = incidents.get(id);
        incident.requirePast("get a post-mortem");
        var assignment = new Newsroom.Assignment(Phase.POSTMORTEM, IncidentStatus.POSTMORTEM, incident.components(),
                Optional.empty(), Optional.empty());
        Map<Language, String> titles = publicViews.of(List.of(incident)).stream().findFirst()
                .map(PublicIncident::titles).orElse(Map.of());
        return new Briefing(
                newsroom.facts(incident, assignment).gatedBy(findApprovalRule.handle(ApprovalRule.POSTMORTEM)), titles);
    }
}
