/** Keeps actions in PostgreSQL by EclipseLink. Only the container calls it. */
@NullMarked
package io.herald.followup.jpa;

import org.jspecify.annotations.NullMarked;
