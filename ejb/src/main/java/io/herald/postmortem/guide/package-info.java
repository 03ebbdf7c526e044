/**
 * Counts and finds words for the advice to whoever writes a post-mortem: how plainly a text reads, and whether it says
 * sorry or blames. Pure functions; lists of words lie beside this package, one per language.
 * Only the root package calls it; it calls {@code shared} only.
 */
@NullMarked
package io.herald.postmortem.guide;

import org.jspecify.annotations.NullMarked;
