/**
 * Pages about reports: how fast and how steadily people were told, on screen and as CSV.
 * One view per page of {@code /console/report}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.report;

import org.jspecify.annotations.NullMarked;
