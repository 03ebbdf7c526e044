/**
 * The look of the page and its announcements as things with rules, and the repositories that keep them.
 * May call {@code shared} and the public types of this capability only.
 */
@NullMarked
package io.herald.branding.domain;

import org.jspecify.annotations.NullMarked;
