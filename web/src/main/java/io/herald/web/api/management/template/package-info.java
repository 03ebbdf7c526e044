/**
 * Incident templates over the management API. What is created is a draft that waits for its gate like any other.
 * Calls use cases of {@code template}.
 */
package io.herald.web.api.management.template;
