package io.herald.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.herald.it.probe.CommittingDeclarationProbe;
import io.herald.it.probe.DisturbedDeclarationProbe;
import io.herald.it.probe.FailingDeclarationProbe;
import io.herald.it.probe.OutsideTransactionProbe;

/** Business rows and process state share one transaction of the server: both are there, or neither. */
@InHerald
class OneTransactionIT {

    private final HeraldUnderTest herald;

    OneTransactionIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @AfterEach
    void forget() throws SQLException {
        execute("drop trigger if exists injected on incident", "drop trigger if exists injected on act_hi_procinst",
                "drop function if exists injected_failure()");
    }

    @Test
    void withoutAFailureRowsAndProcessAreThereAndADueTimerFires() throws Exception {
        String incident = herald.probe(CommittingDeclarationProbe.class);

        assertThat(rowsOf(incident)).containsExactly(1, 1, 1, 1, 1, 2);

        execute("update act_ru_job set duedate_ = now() where process_instance_id_ = (select proc_inst_id_ from "
                + "act_hi_procinst where business_key_ = '" + incident + "')");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(timelineOf(incident))
                .contains("first_contact_reminded", "silence_escalated"));
        execute("update incident set closed_at = now() where id = '" + incident + "'");
    }

    @Test
    void aFailureAfterTheProcessStartedTakesTheBusinessRowsBack() throws Exception {
        assertThatThrownBy(() -> herald.probe(FailingDeclarationProbe.class))
                .hasMessageContaining("injected after 1 process started");

        assertThat(rowsOf(FailingDeclarationProbe.INCIDENT)).containsOnly(0);
    }

    @Test
    void aFailureAtTheVeryEndOfTheTransactionTakesTheProcessBack() throws Exception {
        failOn("constraint trigger injected after insert on incident deferrable initially deferred");

        assertThatThrownBy(() -> herald.probe(DisturbedDeclarationProbe.class)).isInstanceOf(AssertionError.class);

        assertThat(rowsOf(DisturbedDeclarationProbe.INCIDENT)).containsOnly(0);
    }

    @Test
    void aFailureInTheEngineTakesTheBusinessRowsBack() throws Exception {
        failOn("trigger injected before insert on act_hi_procinst");

        assertThatThrownBy(() -> herald.probe(DisturbedDeclarationProbe.class))
                .hasMessageContaining("injected by the database");

        assertThat(rowsOf(DisturbedDeclarationProbe.INCIDENT)).containsOnly(0);
    }

    @Test
    void whatTimersAskOfOtherServersIsAskedInNoTransaction() throws Exception {
        assertThat(herald.probe(OutsideTransactionProbe.class)).isEqualTo("active, none, active");
    }

    private void failOn(String trigger) throws SQLException {
        execute("create function injected_failure() returns trigger language plpgsql as "
                + "$$ begin raise exception 'injected by the database'; end $$",
                "create " + trigger + " for each row execute function injected_failure()");
    }

    /** Incidents, timeline entries, audit entries, processes in the history, processes that run, timers. */
    private List<Integer> rowsOf(String incident) throws SQLException {
        return List.of(count("incident where id = '" + incident + "'"),
                count("timeline_entry where incident_id = '" + incident + "'"),
                count("audit_entry where subject_id = '" + incident + "'"),
                count("act_hi_procinst where business_key_ = '" + incident + "'"),
                count("act_ru_execution where business_key_ = '" + incident + "'"),
                count("act_ru_job j join act_hi_procinst p on p.proc_inst_id_ = j.process_instance_id_ "
                        + "where business_key_ = '" + incident + "'"));
    }

    private int count(String what) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + what)) {
            result.next();
            return result.getInt(1);
        }
    }

    private String timelineOf(String incident) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select coalesce(string_agg(kind, ' '), '') from timeline_entry "
                        + "where incident_id = '" + incident + "'")) {
            result.next();
            return result.getString(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
