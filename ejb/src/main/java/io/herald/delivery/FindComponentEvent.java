package io.herald.delivery;

import io.herald.delivery.domain.Notices;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds what web servers are told of a component; it is public. */
@Stateless
@PermitAll
@WorkflowStep
public class FindComponentEvent {

    private final Notices notices;

    @SuppressWarnings("NullAway")
    protected FindComponentEvent() {
        this(null);
    }

    @Inject
    public FindComponentEvent(Notices notices) {
        this.notices = notices;
    }

    public Optional<ComponentEvent> handle(String id) {
        return notices.findEvent(id);
    }
}
