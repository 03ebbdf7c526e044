/**
 * Tells channels what is publicly known of an incident. It calls the use cases of {@code incident} and implements a
 * port of {@code channel}.
 */
@NullMarked
package io.herald.incident.story;

import org.jspecify.annotations.NullMarked;
