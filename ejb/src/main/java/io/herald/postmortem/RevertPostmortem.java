package io.herald.postmortem;

import io.herald.audit.AuditTrail;
import io.herald.delivery.EndPublication;
import io.herald.identity.Role;
import io.herald.incident.IncidentId;
import io.herald.incident.TakePostmortemBack;
import io.herald.message.MessageId;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Makes a draft of a published post-mortem again: the page no longer shows it, and
 * what was not sent yet is not sent any more. Mails that told of it are gone. What is
 * published next passes a manager again.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.APPROVER})
public class RevertPostmortem {

    private static final int LONGEST_REASON = 1_000;

    private final Postmortems postmortems;
    private final TakePostmortemBack takeBack;
    private final EndPublication endPublication;
    private final PostmortemViews views;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RevertPostmortem() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RevertPostmortem(Postmortems postmortems, TakePostmortemBack takeBack, EndPublication endPublication,
            PostmortemViews views, AuditTrail audit, Clock clock) {
        this.postmortems = postmortems;
        this.takeBack = takeBack;
        this.endPublication = endPublication;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the post-mortem that the caller read
     * @param reason why; it stands in the timeline and in the audit trail
     * @throws NotFoundException if nobody began a post-mortem of this incident
     * @throws io.herald.shared.StaleVersionException if somebody changed it meanwhile
     * @throws io.herald.shared.IllegalStateOfException if it is not published
     */
    public PostmortemView handle(IncidentId incident, long expectedVersion, String reason) {
        new Violations().text(reason, LONGEST_REASON, "reason").throwIfAny();
        Postmortem postmortem = postmortems.find(incident)
                .orElseThrow(() -> new NotFoundException("post-mortem", incident.value()));
        postmortem.requireVersion(expectedVersion);
        MessageId message = postmortem.revert(clock.instant());
        postmortems.save(postmortem);
        takeBack.handle(incident, message, reason.strip());
        int unsent = endPublication.handle(message.value());
        audit.record("postmortem.reverted", "incident", incident.value(),
                Map.of("message", message.value(), "reason", reason.strip(), "unsent", Integer.toString(unsent)));
        return views.of(postmortem);
    }
}
