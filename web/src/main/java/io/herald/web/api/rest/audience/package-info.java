/**
 * Subscribers in bulk: files in and out.
 * It calls the use cases of {@code audience}. Promise: a file passes through without being held in memory, and nothing
 * of the database waits for a slow network.
 */
package io.herald.web.api.rest.audience;
