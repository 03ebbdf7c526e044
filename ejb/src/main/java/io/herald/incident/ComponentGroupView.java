package io.herald.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Components that belong together on the page.
 *
 * @param position place on the page, from 1
 * @param components by position
 */
public record ComponentGroupView(ComponentGroupId id, String name, Optional<String> description, int position,
        List<ComponentView> components, Instant createdAt, Instant updatedAt, long version) {

    public ComponentGroupView {
        components = List.copyOf(components);
    }
}
