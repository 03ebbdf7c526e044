/**
 * The audit trail over REST: its entries, and the proof that none was changed.
 * Calls use cases of {@code audit} and changes nothing.
 */
package io.herald.web.api.rest.audit;
