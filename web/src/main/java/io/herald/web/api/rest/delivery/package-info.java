/**
 * What became of each message, recipient by recipient, over REST.
 * Calls use cases of {@code delivery} and changes nothing.
 */
package io.herald.web.api.rest.delivery;
