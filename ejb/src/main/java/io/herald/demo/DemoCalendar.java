package io.herald.demo;

import io.herald.incident.IncidentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves a story that was played within seconds to when it is said to have happened. The audit trail stays as it is: it
 * tells the truth, which is that the demo was loaded just now.
 */
@Dependent
class DemoCalendar {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final AsAdministrator administrator;
    private final Clock clock;

    @Inject
    DemoCalendar(AsAdministrator administrator, Clock clock) {
        this.administrator = administrator;
        this.clock = clock;
    }

    /** @param ago when the story begins, counted back from now */
    Story begin(Duration ago) {
        return new Story(clock, ago);
    }

    /** The moments of a story: when each was played, and when it is said to have happened. */
    static final class Story {

        private record Moment(Instant played, Instant told) {}

        private final Clock clock;
        private final Instant start;
        private final List<Moment> moments = new ArrayList<>();

        private Story(Clock clock, Duration ago) {
            this.clock = clock;
            this.start = clock.instant().minus(ago);
            moments.add(new Moment(clock.instant(), start));
        }

        /** What is played from here on is said to have happened so long after the beginning. */
        void later(Duration sinceStart) {
            moments.add(new Moment(clock.instant(), start.plus(sinceStart)));
        }

        /** An SQL expression for the time that a column is said to show. */
        private String moved(String column) {
            StringBuilder sql = new StringBuilder("case");
            for (Moment moment : moments.reversed()) {
                sql.append(" when ").append(column).append(" >= timestamptz '").append(moment.played())
                        .append("' then ").append(column).append(" - interval '")
                        .append(Duration.between(moment.told(), moment.played()).toMillis())
                        .append(" milliseconds'");
            }
            return sql.append(" else ").append(column).append(" end").toString();
        }
    }

    void move(IncidentId incident, Story story) {
        administrator.does(() -> {
            // what was due lies in the future of what it is counted from, so it goes before that is moved
            follow(incident, story, "incident", "id", "first_contact_due", "declared_at");
            follow(incident, story, "incident", "id", "postmortem_due", "resolved_at");
            follow(incident, story, "incident_update", "incident_id", "next_update_due", "display_at");
            follow(incident, story, "approval", "incident_id", "due_at", "requested_at");
            move(incident, story, "incident", "id", "started_at", "declared_at", "first_contact_at",
                    "last_published_at", "monitoring_at", "resolved_at", "closed_at", "updated_at");
            move(incident, story, "incident_update", "incident_id", "display_at", "created_at", "updated_at");
            move(incident, story, "timeline_entry", "incident_id", "at");
            move(incident, story, "component_status_change", "incident_id", "changed_at");
            move(incident, story, "message", "incident_id", "created_at", "submitted_at", "published_at",
                    "updated_at");
            move(incident, story, "approval", "incident_id", "requested_at", "decided_at");
            move(incident, story, "postmortem", "incident_id", "updated_at");
            return incident;
        });
    }

    private void follow(IncidentId incident, Story story, String table, String key, String column, String leader) {
        run("update " + table + " set " + column + " = " + column + " + (" + story.moved(leader) + " - " + leader
                + ") where " + key + " = ?", incident);
    }

    private void move(IncidentId incident, Story story, String table, String key, String... columns) {
        List<String> assignments = new ArrayList<>();
        for (String column : columns) {
            assignments.add(column + " = " + story.moved(column));
        }
        run("update " + table + " set " + String.join(", ", assignments) + " where " + key + " = ?", incident);
    }

    private void run(String sql, IncidentId incident) {
        entities.createNativeQuery(sql).setParameter(1, incident.value()).executeUpdate();
    }
}
