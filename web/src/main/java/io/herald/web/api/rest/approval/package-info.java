/**
 * The approval inbox, the rules of the gate and absences over REST.
 * Calls use cases of {@code approval}, and of {@code message} and {@code template} to show the words in question.
 * Promises: a decision names the hash of the words that were read, and is refused when they changed since.
 */
package io.herald.web.api.rest.approval;
