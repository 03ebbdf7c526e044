/**
 * Messages over REST: read the exact words, revise, submit or withdraw them.
 * Calls use cases of {@code message}; owns the wire form of words, which other resources use in their bodies.
 * Promises: a caller who saw an older version of a message changes nothing.
 */
package io.herald.web.api.rest.message;
