package io.herald.audience.domain;

import java.util.Set;

/** What lines of a file may name. */
public record KnownIds(Set<String> audiences, Set<String> components, Set<String> groups) {

    public KnownIds {
        audiences = Set.copyOf(audiences);
        components = Set.copyOf(components);
        groups = Set.copyOf(groups);
    }
}
