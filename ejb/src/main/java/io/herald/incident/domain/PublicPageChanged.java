package io.herald.incident.domain;

/** The public sees something else once the transaction in which this is fired commits. */
public record PublicPageChanged() {}
