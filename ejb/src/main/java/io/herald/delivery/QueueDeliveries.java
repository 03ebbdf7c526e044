package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.delivery.domain.Posts;
import io.herald.delivery.domain.Publications;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Writes down who gets approved words, in the transaction that publishes them; sending begins after the commit. The
 * rows of a big audience are made after it as well, see {@link MakeRows}.
 * <p>
 * A subscriber gets the e-mail variant in the own language; where there is none, the status page's variant of that
 * language; where that language has no variant at all, English, else the first language there is. Chat rooms and social
 * accounts get the channel's own variant by the same rule; a brief channel without words of its own gets the status
 * page's title, and so do telephones. Which subscribers a publication is for follows from their audiences and from what
 * they asked for; for each reason one row says how many were left out. The status page is a recipient too, so that its
 * outcome stands in the same log.
 */
@Stateless
@PermitAll
@WorkflowStep
public class QueueDeliveries {

    private final Publications publications;
    private final Posts posts;
    private final AuditTrail audit;
    private final Event<DeliveriesQueued> queued;

    @SuppressWarnings("NullAway")
    protected QueueDeliveries() {
        this(null, null, null, null);
    }

    @Inject
    public QueueDeliveries(Publications publications, Posts posts, AuditTrail audit,
            Event<DeliveriesQueued> queued) {
        this.publications = publications;
        this.posts = posts;
        this.audit = audit;
        this.queued = queued;
    }

    public PublicationId handle(PublicationRequest request) {
        Publications.Queued written = publications.queue(request, posts.now(), posts.textsADay());
        audit.record("publication.queued", "message", request.messageId(),
                Map.of("publication", written.id().value(), "chunks", Integer.toString(written.chunks().size())));
        queued.fire(new DeliveriesQueued(written.id(), written.chunks()));
        return written.id();
    }
}
