package io.herald.incident.domain;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a published update did to one component. */
@Embeddable
public class StatusChange {

    @Column(name = "component_id")
    private String componentId;

    @Column(name = "old_status")
    private ComponentStatus oldStatus;

    @Column(name = "new_status")
    private ComponentStatus newStatus;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    public StatusChange(ComponentId component, ComponentStatus oldStatus, ComponentStatus newStatus) {
        this.componentId = component.value();
        this.oldStatus = oldStatus;
        this.newStatus = newStatus;
    }

    public ComponentId component() {
        return new ComponentId(componentId);
    }

    public ComponentStatus oldStatus() {
        return oldStatus;
    }

    public ComponentStatus newStatus() {
        return newStatus;
    }

    /** False where the update only confirmed the status. */
    public boolean changesSomething() {
        return oldStatus != newStatus;
    }
}
