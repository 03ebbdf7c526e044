/**
 * Imports of other Statuspage pages over the API: to begin, watch, approve, stop, resume and cancel them.
 * Calls use cases of {@code migration}.
 */
package io.herald.web.api.rest.migration;
