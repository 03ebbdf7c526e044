/**
 * Incidents, components and severities as aggregates, and the repositories that keep them.
 * It owns the rules: what may follow what, which promise holds, what can never be passed over in silence.
 * It calls nothing but ids and enums of its root package and of {@code shared}; only the root package calls it.
 */
@NullMarked
package io.herald.incident.domain;

import org.jspecify.annotations.NullMarked;
