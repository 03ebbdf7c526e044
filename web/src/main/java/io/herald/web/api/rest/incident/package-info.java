/**
 * Incidents over REST: declare, read, say something about them, resolve; the components and severities to choose from.
 * Calls use cases of {@code incident}, and {@code template} and {@code identity} to look names up.
 * Promises: repeating a declaration with the same key or external reference declares nothing twice.
 */
package io.herald.web.api.rest.incident;
