/** Keeps post-mortems in PostgreSQL by EclipseLink. Only the container calls it. */
@NullMarked
package io.herald.postmortem.jpa;

import org.jspecify.annotations.NullMarked;
