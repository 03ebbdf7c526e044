package io.herald.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.HeraldUnderTest;
import io.herald.it.InHerald;
import io.herald.rest.Api.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The server's own job executor reminds, escalates and says holding words. Only the due dates of the timers that belong
 * to one message or incident are moved to now, so that nobody waits for a quarter of an hour.
 */
@InHerald
class GateTimersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HeraldUnderTest herald;
    private final Api author;
    private final Api manager;
    private final String title = "Nobody decides " + UUID.randomUUID();
    private final List<String> incidents = new ArrayList<>();

    GateTimersIT(HeraldUnderTest herald) {
        this.herald = herald;
        this.author = Api.as("communicator", herald);
        this.manager = Api.as("approver", herald);
    }

    /** So that nobody is called on about them. */
    @AfterEach
    void end() throws SQLException {
        for (String incident : incidents) {
            run("update incident set status = 'resolved', resolved_at = now(), closed_at = now(), version = version + 1"
                    + " where id = ?", incident);
        }
    }

    @Test
    void wordsThatNobodyDecidesAboutAreRemindedOfEscalatedAndReplacedByHoldingWords() throws SQLException {
        Answer declared = declare(", \"firstMessage\": " + Api.freeText(title, "We look into it: " + title));
        String message = declared.text("message");
        String approval = manager.openApproval(message);

        timersOf(message, "Reminder");
        patiently(() -> assertThat(audited(approval)).contains("approval.reminded"));
        assertThat(audited(approval)).doesNotContain("approval.escalated");
        timersOf(message, "");

        patiently(() -> assertThat(audited(approval)).contains("approval.escalated"));
        patiently(() -> assertThat(audited(message)).contains("message.holding_called"));
        patiently(() -> assertThat(publicIncidents()).contains(declared.text("id")));
        assertThat(publicIncidents()).doesNotContain(title);
        assertThat(author.get("/messages/" + message).text("status")).isEqualTo("awaiting_approval");

        Answer decided = manager.post("/approvals/" + approval + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(author.get("/messages/" + message)
                .text("textSha256")));
        assertThat(decided.status()).as(decided.raw().body()).isEqualTo(200);
        patiently(() -> assertThat(publicIncidents()).contains(title));
    }

    @Test
    void aSilentIncidentIsRemindedOfAndThenASecondPersonIsCalled() throws SQLException {
        String incident = declare("").text("id");

        timersOf(incident, "");

        patiently(() -> assertThat(query("select kind from timeline_entry where incident_id = ?", incident))
                .contains("first_contact_reminded", "silence_escalated"));
    }

    private Answer declare(String further) {
        Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV1"%s}""".formatted(further), "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(declared.status()).as(declared.raw().body()).isEqualTo(201);
        incidents.add(declared.text("id"));
        return declared;
    }

    /** Now is the time for the timers of this process whose element has the word in its name. */
    private void timersOf(String businessKey, String word) throws SQLException {
        int moved = run("update act_ru_job set duedate_ = now() where process_instance_id_ ="
                + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)"
                + " and handler_cfg_ like '%" + word + "%'", businessKey);
        assertThat(moved).isPositive();
    }

    private List<String> audited(String subject) throws SQLException {
        return query("select action from audit_entry where subject_id = ?", subject);
    }

    private static void patiently(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    private List<String> query(String sql, String parameter) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private int run(String sql, String parameter) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            return statement.executeUpdate();
        }
    }

    private String publicIncidents() {
        return herald.web().get("api/v2/incidents.json").body();
    }
}
