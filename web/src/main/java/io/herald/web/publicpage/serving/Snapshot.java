package io.herald.web.publicpage.serving;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Every public resource as of one moment. It never changes; a publication makes a new one.
 *
 * @param resources by path with a leading and without a trailing slash, the home page being {@code /}
 * @param outcomes pages that no GET reaches by itself, for example the answer to a form, by the name of the outcome
 * @param others what is not among the resources
 * @param version of the public state that it shows
 * @param showsUntil when time alone makes it wrong, for example because a day ends or a promise lapses
 */
public record Snapshot(Map<String, Resource> resources, Map<String, Resource> outcomes, OnDemand others,
        long version, Instant showsUntil) {

    /** The version of a node that has not read the public state yet. */
    private static final long NONE = -1;

    public Snapshot {
        resources = Map.copyOf(resources);
        outcomes = Map.copyOf(outcomes);
    }

    /** What a node serves between its start and its first reading of the public state. */
    public static Snapshot beforeFirstReading(Map<String, Resource> resources, Map<String, Resource> outcomes) {
        return new Snapshot(resources, outcomes, OnDemand.NOTHING, NONE, Instant.MIN);
    }

    /** Whether it shows a public state at all. */
    public boolean isLive() {
        return version != NONE;
    }

    /**
     * @param path as in the request line, without the context path and the query
     * @throws BusyException if it cannot be made right now
     */
    public Optional<Resource> find(String path) {
        Resource exact = resources.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Resource ready = resources.get(trimmed);
        return ready != null ? Optional.of(ready) : others.find(trimmed);
    }

    /** @throws IllegalArgumentException if there is no page for such an outcome */
    public Resource outcome(String name) {
        Resource page = outcomes.get(name);
        if (page == null) {
            throw new IllegalArgumentException("no page for the outcome " + name);
        }
        return page;
    }
}
