package io.herald.it.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import io.herald.incident.IncidentId;
import io.herald.incident.IncidentWorkflow;
import io.herald.incident.domain.Incidents;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What declaring an incident does to the database, without a user: a row of the business, its process with timers, and
 * the plan with timeline and audit entry, all in the transaction of one call.
 */
@Stateless
@PermitAll
public class DeclareInOneTransaction {

    /** Thrown on purpose, after the process started. */
    public static class InjectedFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InjectedFailure(int processes) {
            super("injected after " + processes + " process started");
        }
    }

    @Resource(lookup = "jdbc/herald")
    private DataSource rows;

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentWorkflow workflow;

    @Inject
    private Clock clock;

    /** @param failAfterwards throw once the process runs, so that the container rolls back */
    public void declare(String id, boolean failAfterwards) throws SQLException {
        insert(id);
        workflow.declared(new IncidentId(id));
        if (failAfterwards) {
            throw new InjectedFailure(processes(id));
        }
    }

    private void insert(String id) throws SQLException {
        try (Connection connection = rows.getConnection(); PreparedStatement insert = connection.prepareStatement("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, first_contact_due, updated_at)
            select ?, ?, 'Probe', 'outage', 'SEV1', 'major', 'investigating', u.id, u.id, u.id, 'probe',
              now(), now(), now() + interval '5 minutes', now()
            from app_user u order by u.username limit 1
            """)) {
            insert.setString(1, id);
            insert.setString(2, incidents.nextReference(clock.instant()));
            insert.executeUpdate();
        }
    }

    private int processes(String id) throws SQLException {
        try (Connection connection = rows.getConnection(); PreparedStatement select = connection
                .prepareStatement("select count(*) from act_hi_procinst where business_key_ = ?")) {
            select.setString(1, id);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
