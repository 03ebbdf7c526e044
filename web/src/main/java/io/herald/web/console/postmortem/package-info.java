/**
 * Pages about post-mortems: the list of those owed and the guided editor.
 * One view per page of {@code /console/postmortem}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.postmortem;

import org.jspecify.annotations.NullMarked;
