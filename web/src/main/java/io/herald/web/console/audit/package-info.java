/**
 * Pages about the audit trail and its check.
 * One view per page of {@code /console/audit}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.audit;

import org.jspecify.annotations.NullMarked;
