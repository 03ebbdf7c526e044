package io.herald.incident;

/** What a published update did to a component. Both statuses are equal where it only confirmed one. */
public record ComponentChange(ComponentId id, String name, ComponentStatus oldStatus, ComponentStatus newStatus) {}
