/**
 * Incidents, their components and severities, and what the public may know of them.
 * A component always belongs to a group; its status changes only with a published message, or when maintenance that
 * was announced begins or ends.
 * Calls {@code message} and everything below; the workflow engine listens behind {@code IncidentWorkflow}.
 * Promises: only published words are public, silence is noticed, and no security event or data loss ends untold.
 */
@NullMarked
package io.herald.incident;

import org.jspecify.annotations.NullMarked;
