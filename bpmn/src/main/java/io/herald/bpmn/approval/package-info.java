/**
 * What the gates of all processes have in common: their variables, the reminder and the escalation of a late request.
 * It calls the approval capability. Promise: a process knows its open request only by the request's id.
 */
@NullMarked
package io.herald.bpmn.approval;

import org.jspecify.annotations.NullMarked;
