package io.herald.audience;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a telephone is left in peace, by the clock of its owner; it may go over midnight. A text waits until they end,
 * unless the incident is one of those that wake everybody.
 *
 * @param from the first minute of peace
 * @param to the minute in which it ends; another one than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {}
