/** Keeps maintenances in PostgreSQL by EclipseLink and plain SQL. Only the container calls it. */
@NullMarked
package io.herald.maintenance.jpa;

import org.jspecify.annotations.NullMarked;
