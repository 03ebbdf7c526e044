/**
 * The page itself over the management API: its profile, and how the widget on other sites looks.
 * Calls use cases of {@code incident}.
 */
package io.herald.web.api.management.page;
