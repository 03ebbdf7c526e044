/**
 * Imports in PostgreSQL: the tables {@code migration...} and {@code imported_object}.
 */
@NullMarked
package io.herald.migration.jpa;

import org.jspecify.annotations.NullMarked;
