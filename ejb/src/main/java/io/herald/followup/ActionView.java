package io.herald.followup;

import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action with the names that its readers know things by.
 *
 * @param reference of the incident
 * @param overdue whether it is open and its day is over
 * @param reminders how often its owner was reminded
 * @param outcome what became of it; empty while it is open
 */
public record ActionView(ActionId id, IncidentId incident, String reference, String incidentTitle, String title,
        UserId owner, String ownerName, LocalDate dueOn, boolean overdue, ActionState state, int reminders,
        String outcome, Optional<String> settledByName, Optional<Instant> settledAt, long version) {}
