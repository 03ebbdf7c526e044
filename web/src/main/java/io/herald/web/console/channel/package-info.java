/**
 * Pages about channels: which there are, whether messages leave on them, and their settings.
 * One view per page of {@code /console/channel}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; a secret that was saved never comes back here.
 */
@NullMarked
package io.herald.web.console.channel;

import org.jspecify.annotations.NullMarked;
