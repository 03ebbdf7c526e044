/**
 * The aggregate {@code Maintenance}, and where it is kept.
 * It owns the rules: what may follow what, when people are to be reminded, when somebody has to look.
 * It calls nothing but ids and enums of its root package, {@code incident}, and {@code shared}.
 */
@NullMarked
package io.herald.maintenance.domain;

import org.jspecify.annotations.NullMarked;
