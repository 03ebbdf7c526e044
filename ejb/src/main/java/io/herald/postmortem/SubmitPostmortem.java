package io.herald.postmortem;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.DescribeForPostmortem;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.Posted;
import io.herald.message.DraftMessage;
import io.herald.message.FindMessage;
import io.herald.message.IncidentFacts;
import io.herald.message.MessageId;
import io.herald.message.MessageText;
import io.herald.message.ReviseMessage;
import io.herald.message.SubmitMessage;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import io.herald.shared.NotFoundException;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one message of a post-mortem and submits it; a manager who wrote none of it always decides. After a manager
 * asked for changes the same message is submitted again, with its history.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class SubmitPostmortem {

    private final Postmortems postmortems;
    private final DescribeForPostmortem describe;
    private final DraftMessage draftMessage;
    private final FindMessage findMessage;
    private final ReviseMessage reviseMessage;
    private final SubmitMessage submitMessage;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected SubmitPostmortem() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public SubmitPostmortem(Postmortems postmortems, DescribeForPostmortem describe, DraftMessage draftMessage,
            FindMessage findMessage, ReviseMessage reviseMessage, SubmitMessage submitMessage, AuditTrail audit,
            Clock clock) {
        this.postmortems = postmortems;
        this.describe = describe;
        this.draftMessage = draftMessage;
        this.findMessage = findMessage;
        this.reviseMessage = reviseMessage;
        this.submitMessage = submitMessage;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param expectedVersion of the post-mortem that the caller read
     * @throws io.herald.shared.ValidationException naming each part that is missing
     * @throws io.herald.shared.IllegalStateOfException if the incident is not over, or the post-mortem was submitted
     */
    public Posted handle(IncidentId incident, long expectedVersion) {
        Postmortem postmortem = postmortems.find(incident)
                .orElseThrow(() -> new NotFoundException("post-mortem", incident.value()));
        postmortem.requireVersion(expectedVersion);
        postmortem.requireComplete();
        DescribeForPostmortem.Briefing briefing = describe.handle(incident);
        MessageText text = PostmortemText.of(postmortem.writtenTexts(), briefing.publicTitles(),
                briefing.facts().reference());
        Written written = postmortem.message().map(message -> revise(message, text, postmortem))
                .orElseGet(() -> draft(briefing.facts(), text, postmortem));
        postmortem.submitted(written.message(), clock.instant());
        postmortems.save(postmortem);
        audit.record("postmortem.submitted", "incident", incident.value(),
                Map.of("message", written.message().value()));
        return new Posted(written.message(), submitMessage.handle(written.message(), written.version()));
    }

    private record Written(MessageId message, long version) {}

    private Written draft(IncidentFacts facts, MessageText text, Postmortem postmortem) {
        MessageId message = draftMessage.handle(new DraftMessage.Command(facts.alwaysGated(), Phase.POSTMORTEM,
                IncidentStatus.POSTMORTEM.wire(), Map.of(), Optional.empty(), text, postmortem.authors()));
        return new Written(message, DraftMessage.FIRST_VERSION);
    }

    private Written revise(MessageId message, MessageText text, Postmortem postmortem) {
        long version = findMessage.handle(message).version();
        return new Written(message, reviseMessage.handle(new ReviseMessage.Command(message, version, text.values(),
                text.edits(), postmortem.authors())).version());
    }
}
