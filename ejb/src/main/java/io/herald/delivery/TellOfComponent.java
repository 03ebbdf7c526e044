package io.herald.delivery;

import io.herald.audit.AuditTrail;
import io.herald.delivery.domain.Notices;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Has web servers called about the status of a component, in the caller's transaction; they are called after the
 * commit. People hear of it by published words alone. A web server is called if its owner asked for the component, its
 * group or everything, for nothing graver than the change, and one of its audiences hears of what goes on by webhook.
 */
@Stateless
@PermitAll
@WorkflowStep
public class TellOfComponent {

    private final Notices notices;
    private final AuditTrail audit;
    private final Event<NoticePosted> posted;

    @SuppressWarnings("NullAway")
    protected TellOfComponent() {
        this(null, null, null);
    }

    @Inject
    public TellOfComponent(Notices notices, AuditTrail audit, Event<NoticePosted> posted) {
        this.notices = notices;
        this.audit = audit;
        this.posted = posted;
    }

    public void handle(ComponentEvent event) {
        int calls = notices.post(event);
        if (calls > 0) {
            audit.record("component.told", "component", event.componentId(),
                    Map.of("old", event.oldStatus(), "new", event.newStatus(), "calls", Integer.toString(calls)));
            posted.fire(new NoticePosted());
        }
    }
}
