package io.herald.identity;

import java.time.Instant;

/**
 * Somebody is, or will be, away.
 *
 * @param yours whether the caller may take it back
 */
public record AbsenceView(String id, UserId person, String personName, UserId deputy, String deputyName,
        Instant startsAt, Instant endsAt, boolean yours) {}
