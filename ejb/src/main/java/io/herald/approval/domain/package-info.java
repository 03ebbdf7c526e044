/**
 * The aggregate {@code Approval} with the four-eyes rule and the hash guard, and where it is kept.
 * It may call {@code identity} (ids) and {@code shared}. Only {@code approval} may use it.
 * Promise: an approval changes by its own methods only, and each of them refuses what the rules forbid.
 */
@NullMarked
package io.herald.approval.domain;

import org.jspecify.annotations.NullMarked;
