/**
 * Planned maintenance in the console: the list, the form that plans one, its page, and the steps that need words. It
 * calls the use cases of {@code maintenance} and shares the composer of messages.
 */
package io.herald.web.console.maintenance;
