/**
 * The library of texts: templates, their versions, what they leave open, and how they are rendered.
 * It may call {@code approval}, {@code channel} (keys, and how long words may be), {@code audit}, {@code identity} and
 * {@code shared}.
 * Promise: a version never changes once a manager approved it, at most one version of a template is approved, and the
 * same version with the same values and facts always gives the same words.
 */
@NullMarked
package io.herald.template;

import org.jspecify.annotations.NullMarked;
