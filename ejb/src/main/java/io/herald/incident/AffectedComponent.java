package io.herald.incident;

/** A component of an incident, and the status that the incident puts it into. */
public record AffectedComponent(ComponentId id, String name, ComponentStatus status) {}
