/**
 * Advice to whoever writes a post-mortem: does it say sorry, blame, is it short and plain enough. Pure functions
 * of the words; they refuse nothing. Lists of words lie beside this package, one per language.
 * It is called by {@code postmortem} and by the editor; it calls {@code shared} only.
 */
@NullMarked
package io.herald.postmortem.guide;

import org.jspecify.annotations.NullMarked;
