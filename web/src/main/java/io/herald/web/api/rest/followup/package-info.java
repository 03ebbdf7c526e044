/**
 * What is done after incidents, over REST. It reads bodies, calls one use case of {@code followup} each, and writes
 * what came of it.
 */
package io.herald.web.api.rest.followup;
