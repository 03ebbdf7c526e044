/**
 * Metrics, who sends them and their values over the management API. Values are sent to Herald; it fetches none, so the
 * only kind of provider is {@code Self}.
 * Calls use cases of {@code metric}.
 */
package io.herald.web.api.management.metric;
