/**
 * Subscribers of the page and of single incidents over the management API. Whoever is added is asked first and says yes
 * in person; a program cannot say it for them.
 * Calls use cases of {@code audience}.
 */
package io.herald.web.api.management.subscriber;
