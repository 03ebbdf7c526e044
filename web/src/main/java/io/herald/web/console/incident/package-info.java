/**
 * Pages about incidents: the board, the declaration, the incident's own page and its updates.
 * One view per page of {@code /console/incident}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.incident;

import org.jspecify.annotations.NullMarked;
