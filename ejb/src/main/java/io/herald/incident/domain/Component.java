package io.herald.incident.domain;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.shared.PublicId;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the service that the public knows by name. Its status only changes with published words. */
@Entity
@Table(name = "component")
public class Component {

    @Id
    private String id;

    @Column(name = "group_id")
    private String groupId;

    private String name;

    private @Nullable String description;

    private int position;

    private ComponentStatus status;

    private boolean showcase;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Component() {}

    @SuppressWarnings("NullAway.Init")
    public Component(ComponentFacts facts, Instant now) {
        this.id = PublicId.next();
        this.status = ComponentStatus.OPERATIONAL;
        this.createdAt = now;
        describe(facts, now);
    }

    /** What the page says about the component. */
    public final void describe(ComponentFacts facts, Instant now) {
        groupId = facts.group().value();
        name = facts.name();
        description = facts.description().orElse(null);
        position = facts.position();
        showcase = facts.showcase();
        startDate = facts.startDate().orElse(null);
        updatedAt = now;
    }

    /** Published words put the component into a status; answers what changed. */
    public StatusChange enter(ComponentStatus newStatus, Instant at) {
        StatusChange change = new StatusChange(id(), status, newStatus);
        if (change.changesSomething()) {
            status = newStatus;
            updatedAt = at;
        }
        return change;
    }

    /** @throws StaleVersionException if somebody changed the component since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("component", expected, version);
    }

    public ComponentId id() {
        return new ComponentId(id);
    }

    public ComponentGroupId groupId() {
        return new ComponentGroupId(groupId);
    }

    public String name() {
        return name;
    }

    public ComponentStatus status() {
        return status;
    }

    public ComponentView view() {
        return new ComponentView(id(), groupId(), name, Optional.ofNullable(description), position, status, showcase,
                Optional.ofNullable(startDate), createdAt, updatedAt, version);
    }
}
