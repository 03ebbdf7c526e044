/**
 * Keeps incidents in PostgreSQL: Jpa... by EclipseLink, Sql... where one set-based statement does it better.
 * Promise: the number of statements of a query never depends on the number of rows it answers.
 */
@NullMarked
package io.herald.incident.jpa;

import org.jspecify.annotations.NullMarked;
