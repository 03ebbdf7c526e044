/**
 * The approved templates over REST, with the placeholders a message has to fill.
 * Calls use cases of {@code template} and changes nothing.
 */
package io.herald.web.api.rest.template;
