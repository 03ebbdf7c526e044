/**
 * Incidents over the management API. What the original calls an update is a message of Herald's: it passes the same
 * gate, and until then {@code metadata.herald} says that it waits and where a manager can decide.
 * Calls use cases of {@code incident} and {@code template}. Promise: an incident is declared, described and told of
 * in one transaction, or not at all.
 */
package io.herald.web.api.management.incident;
