/**
 * How failure is told: problem details (RFC 9457) for machines, one plain page for people.
 * It knows every {@link io.herald.shared.ErrorCode} and its HTTP status, and is called by all of {@code web}.
 * Promises: nothing of the inside is shown (no stack trace, no class, no server version); what nobody foresaw
 * gets a number that stands in the server's log as well.
 */
package io.herald.web.problem;
