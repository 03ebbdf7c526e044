/**
 * The few things every capability needs: ids, time, languages, errors, pages of rows.
 * It owns no business and calls no capability. Everything here is immutable and has no
 * opinion about storage, with one exception: {@link io.herald.shared.DatabaseMigration},
 * which brings the schema up to date before anything else starts.
 */
@NullMarked
package io.herald.shared;

import org.jspecify.annotations.NullMarked;
