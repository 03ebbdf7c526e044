package io.herald.incident;

/**
 * What the plan decision needs to know of an incident; enum values as their wire words.
 *
 * @param promise what the incident's own severity promises
 * @param highestPromise what SEV1 promises, which security events and data loss always get
 */
public record PlanFacts(String severity, String kind, String impact, SeverityPromise promise,
        SeverityPromise highestPromise) {}
