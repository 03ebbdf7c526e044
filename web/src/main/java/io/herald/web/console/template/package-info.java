/**
 * Pages about templates: the library, one template, its drafts and their preview.
 * One view per page of {@code /console/template}, named after the page. May call the public use cases of
 * {@code ejb} and the shared parts of {@code io.herald.web.faces}; keeps only what one page needs while it is open.
 */
@NullMarked
package io.herald.web.console.template;

import org.jspecify.annotations.NullMarked;
