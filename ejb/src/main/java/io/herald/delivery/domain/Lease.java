package io.herald.delivery.domain;

import java.time.Instant;

/**
 * The right to send rows alone for a while.
 *
 * @param ticket the mark on the rows; no two leases have the same
 * @param now when it begins
 * @param until when it ends
 */
public record Lease(String ticket, Instant now, Instant until) {}
