/**
 * Maintenance that is planned: its window, what the public is told before, during and after, and what becomes of the
 * components meanwhile. It may call {@code incident}'s root package, {@code message} and everything below; the workflow
 * engine listens behind {@code MaintenanceWorkflow}. Facts (window, status, components) change at once; words always
 * pass the gate. Promise: the public knows nothing of a maintenance before words about it were published.
 */
@NullMarked
package io.herald.maintenance;

import org.jspecify.annotations.NullMarked;
