/**
 * The communication process of planned maintenance: the announcement, the reminders, the start, the check, the end.
 * It calls the steps of the maintenance capability, one per delegate; the business key is the maintenance's id.
 * Variables hold what sets the timers and the routes, never words or facts of the business. Promise: what a person does
 * by hand moves the process in the same transaction.
 */
@NullMarked
package io.herald.bpmn.maintenance;

import org.jspecify.annotations.NullMarked;
