package io.herald.incident;

import io.herald.identity.domain.Users;
import io.herald.identity.jpa.JpaUsers;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.IdempotencyKeys;
import io.herald.incident.domain.IncidentBoard;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.PublicPage;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.StatusHistory;
import io.herald.incident.domain.Timeline;
import io.herald.incident.jpa.JpaComponents;
import io.herald.incident.jpa.SqlIncidentUpdates;
import io.herald.incident.jpa.JpaIncidents;
import io.herald.incident.jpa.JpaPublicPage;
import io.herald.incident.jpa.JpaSeverities;
import io.herald.incident.jpa.SqlIdempotencyKeys;
import io.herald.incident.jpa.SqlIncidentBoard;
import io.herald.incident.jpa.SqlStatusHistory;
import io.herald.incident.jpa.SqlTimeline;
import io.herald.testing.Session;

/** Everything that the use cases of incidents keep things in. */
record Stores(Incidents incidents, IncidentUpdates updates, Components components, Severities severities,
        Timeline timeline,
        StatusHistory history, IdempotencyKeys keys, PublicPage page, IncidentBoard board, Users users) {

    static Stores in(Session session) {
        return new Stores(session.repository(JpaIncidents.class), session.repository(SqlIncidentUpdates.class),
                session.repository(JpaComponents.class), session.repository(JpaSeverities.class),
                session.repository(SqlTimeline.class),
                session.repository(SqlStatusHistory.class), session.repository(SqlIdempotencyKeys.class),
                session.repository(JpaPublicPage.class), session.repository(SqlIncidentBoard.class),
                session.repository(JpaUsers.class));
    }
}
