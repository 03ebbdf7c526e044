/**
 * Filling values into texts, by JMustache (logic-less templates), of which only plain {@code {{name}}} is allowed.
 * It may call {@code template}'s records and {@code shared}. Only {@code template} may use it.
 * Promise: a value ends up as plain words; it can bring neither markup nor links nor placeholders into the text.
 */
@NullMarked
package io.herald.template.mustache;

import org.jspecify.annotations.NullMarked;
