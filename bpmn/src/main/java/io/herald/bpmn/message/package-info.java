/**
 * The publication process: what follows when a message is submitted, decided about or withdrawn.
 * It calls the steps of the message capability, one per delegate, and holds no words: the business key is the
 * message's id. Promise: all steps up to the next wait run in the transaction of the person who caused them. There is
 * no savepoint between a click and the status page, because the side effects wait as delivery rows of the same
 * transaction.
 */
@NullMarked
package io.herald.bpmn.message;

import org.jspecify.annotations.NullMarked;
