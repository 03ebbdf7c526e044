/**
 * Planned maintenance over REST. It reads bodies, calls one use case of {@code maintenance} each, and writes what came
 * of it.
 */
package io.herald.web.api.rest.maintenance;
