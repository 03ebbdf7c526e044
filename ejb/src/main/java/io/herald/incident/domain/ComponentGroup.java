package io.herald.incident.domain;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentView;
import io.herald.shared.PublicId;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components that belong together on the page. */
@Entity
@Table(name = "component_group")
public class ComponentGroup {

    @Id
    private String id;

    private String name;

    private @Nullable String description;

    private int position;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ComponentGroup() {}

    @SuppressWarnings("NullAway.Init")
    public ComponentGroup(String name, Optional<String> description, int position, Instant now) {
        this.id = PublicId.next();
        this.createdAt = now;
        describe(name, description, position, now);
    }

    public final void describe(String newName, Optional<String> newDescription, int newPosition, Instant now) {
        name = newName;
        description = newDescription.orElse(null);
        position = newPosition;
        updatedAt = now;
    }

    /** @throws StaleVersionException if somebody changed the group since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("component group", expected, version);
    }

    public ComponentGroupId id() {
        return new ComponentGroupId(id);
    }

    public String name() {
        return name;
    }

    public ComponentGroupView view(List<ComponentView> components) {
        return new ComponentGroupView(id(), name, Optional.ofNullable(description), position, components, createdAt,
                updatedAt, version);
    }
}
