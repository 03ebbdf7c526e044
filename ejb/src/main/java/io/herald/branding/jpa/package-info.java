/**
 * Keeps look and announcements in PostgreSQL: the tables {@code branding}, {@code announcement} and
 * {@code announcement_variant}. Nothing but the injection of repositories leads here.
 */
@NullMarked
package io.herald.branding.jpa;

import org.jspecify.annotations.NullMarked;
