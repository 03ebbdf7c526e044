/**
 * The library of texts: templates, their versions, what they leave open, and how they are rendered.
 * It may call {@code approval}, {@code delivery} (to tell owners), {@code channel} (keys, links, and how long words may
 * be), {@code audit}, {@code identity} and {@code shared}. Each template has an owner and a day by which its words are
 * looked at again; words that nobody looked at in time pass the gate again each time. They leave as a document and come
 * in as drafts.
 * Promise: a version never changes once a manager approved it, at most one version of a template is approved, and the
 * same version with the same values and facts always gives the same words.
 */
@NullMarked
package io.herald.template;

import org.jspecify.annotations.NullMarked;
