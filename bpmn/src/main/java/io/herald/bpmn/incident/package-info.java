/**
 * The communication process of an incident: the plan, the promises that timers watch, the way to the post-mortem.
 * It calls the steps of the incident capability, one per delegate; the business key is the incident's id. Variables
 * hold what the process itself needs to route and to set its timers, never words or facts of the business. Promise: a
 * published message moves the process in the transaction of its publication.
 */
@NullMarked
package io.herald.bpmn.incident;

import org.jspecify.annotations.NullMarked;
