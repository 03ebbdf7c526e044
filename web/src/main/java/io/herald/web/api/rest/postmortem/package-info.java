/**
 * Post-mortems over REST. It reads bodies, calls one use case of {@code postmortem} each, and writes what came of it,
 * with advice about the words.
 */
package io.herald.web.api.rest.postmortem;
