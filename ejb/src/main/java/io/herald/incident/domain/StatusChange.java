package io.herald.incident.domain;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;

/** What a published update did to one component. */
public record StatusChange(ComponentId component, ComponentStatus oldStatus, ComponentStatus newStatus) {

    /** False where the update only confirmed the status. */
    public boolean changesSomething() {
        return oldStatus != newStatus;
    }
}
