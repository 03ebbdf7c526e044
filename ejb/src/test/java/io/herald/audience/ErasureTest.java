package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlImports;
import io.herald.audience.jpa.SqlSignUpThrottle;
import io.herald.audience.domain.SignUpThrottle;
import io.herald.delivery.EraseRecipient;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An erased person appears nowhere but as a count: every text of every table is read. */
class ErasureTest {

    private static final String MAIL = "Anna.Marchetti@example.org";
    private static final String PHONE = "+33612345678";
    private static final String HOOK = "https://hooks.marchetti.example/herald";
    private static final String PLACE = "198.51.100.77";
    private static final String COUNTS = "select publication_id || ' ' || channel || ' ' || state || ' ' || count(*)"
            + " from delivery group by publication_id, channel, state order by 1";

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @BeforeEach
    void aPersonWhoWasToldOfAnIncident() {
        sql("insert into app_user (id, username, display_name, email, password_hash, created_at)"
                + " values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())");
        sql("""
            insert into severity (level, name_en, name_fr, definition_en, definition_fr, min_affected_percent,
              condition, includes_security, includes_data_loss, default_impact, first_contact_minutes,
              cadence_minutes, approval_policy, approval_minutes)
            values ('SEV1', '', '', '', '', 0, 'any', true, true, 'critical', 5, 30, 'approved_wording_publishes', 10)
            on conflict do nothing""");
        sql("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, updated_at)
            values ('i1', 'INC-2026-0001', 'x', 'outage', 'SEV1', 'critical', 'investigating', 'ada', 'ada', 'ada',
              'console', now(), now(), now())""");
        sql("""
            insert into message (id, incident_id, phase, incident_status, status, text_sha256, created_by, gate_policy,
              approval_minutes, created_at, updated_at)
            values ('m1', 'i1', 'update', 'investigating', 'published', '-', 'ada', 'approved_wording_publishes', 10,
              now(), now())""");
        sql("insert into publication (id, message_id, incident_id, incident_reference, incident_status, published_at)"
                + " values ('p1', 'm1', 'i1', 'INC-2026-0001', 'investigating', now())");
        subscriber("s-mail", "email", MAIL.toLowerCase(Locale.ROOT), null);
        subscriber("s-phone", "sms", null, PHONE);
        subscriber("s-hook", "webhook", MAIL, HOOK);
        subscriber("s-other", "email", "bob@example.org", null);
        told(1, "email", "s-mail", MAIL, "accepted", "250 queued for " + MAIL);
        told(2, "sms", "s-phone", PHONE, "refused", "no route to " + PHONE);
        told(3, "webhook", "s-hook", HOOK, "deferred", "no answer of " + HOOK);
        told(4, "email", "s-other", "bob@example.org", "accepted", "250 queued");
        for (String address : List.of(MAIL, PHONE)) {
            sql("insert into notice (idempotency_key, recipient, language, subject, body, state, not_before, created_at)"
                    + " values ('n-" + address.hashCode() + "', '" + address + "', 'en', 'x', 'Your URL: " + HOOK
                    + "', 'captured', now(), now())");
        }
        sql("insert into subscriber_import (id, user_id, started_at, statement, statement_language, source, state)"
                + " values ('imp', 'ada', now(), 'x', 'en', 'fair', 'stopped')");
        staged(2, "email", MAIL, null);
        staged(3, "sms", null, PHONE);
        staged(4, "webhook", MAIL, HOOK);
        staged(5, "email", "bob@example.org", null);
        new SignUpLimit(throttle(), clock).ask(PLACE);
    }

    @Test
    void nothingOfAnErasedPersonStaysButTheCounts() {
        assertThat(places(MAIL)).contains("subscriber.email", "delivery.recipient", "notice.recipient",
                "subscriber_import_row.email", "delivery_attempt.reason", "delivery.provider_reference");
        assertThat(places(HOOK)).contains("subscriber.address", "notice.body", "delivery_receipt.reason");
        assertThat(places(PLACE)).containsExactlyInAnyOrder("subscriber.consent_address",
                "subscriber_import_row.agreed_from");
        List<String> settled = texts("select publication_id || channel || state from delivery"
                + " where state in ('accepted', 'refused') order by id");
        int rows = texts("select 1 from delivery").size();

        assertThat(erase("s-mail")).isEqualTo(2);
        assertThat(erase("s-phone")).isEqualTo(1);

        Stream.of(MAIL, PHONE, HOOK, PLACE, "marchetti", "33612345678").forEach(
                trace -> assertThat(places(trace)).as(trace).isEmpty());
        assertThat(texts("select publication_id || channel || state from delivery"
                + " where state in ('accepted', 'refused') order by id")).isEqualTo(settled);
        assertThat(texts("select 1 from delivery")).hasSize(rows);
        assertThat(texts(COUNTS)).containsExactly("p1 email accepted 2", "p1 sms refused 1",
                "p1 webhook suppressed 1");
        assertThat(audit.actions()).containsExactly("subscriber.erased", "subscriber.erased", "subscriber.erased");
        assertThat(audit.entries().toString()).doesNotContain("archetti", "336", PLACE);
    }

    @Test
    void othersStay() {
        erase("s-mail");

        assertThat(places("bob@example.org")).contains("subscriber.email", "delivery.recipient",
                "subscriber_import_row.email");
        assertThat(places(PHONE)).contains("subscriber.address", "delivery.recipient");
    }

    private int erase(String id) {
        return database.transact(session -> new RemoveSubscriber(session.repository(JpaSubscribers.class),
                session.repository(SqlImports.class), new EraseRecipient(session.repository(SqlDeliveries.class),
                        session.repository(SqlNotices.class), clock),
                audit).handle(new SubscriberId(id)));
    }

    /** Where the trace stands: every column of every table, whatever its type. */
    private List<String> places(String trace) {
        List<String> columns = texts("""
            select c.table_name || '.' || c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1""");
        assertThat(columns).hasSizeGreaterThan(200);
        return columns.stream().filter(column -> {
            String[] place = column.split("\\.");
            return !texts("select 1 from \"%s\" where strpos(lower(cast(\"%s\" as text)), '%s') > 0 limit 1"
                    .formatted(place[0], place[1], trace.toLowerCase(Locale.ROOT))).isEmpty();
        }).toList();
    }

    private void subscriber(String id, String kind, String email, String address) {
        sql("""
            insert into subscriber (id, kind, email, address, language, status, unsubscribe_token, consent_text,
              consent_address, requested_at, confirmed_at, quarantine_reason)
            values ('%s', '%s', %s, %s, 'en', 'confirmed', '%s', 'yes', '%s', now(), now(), 'once: %s')"""
                .formatted(id, kind, quoted(email), quoted(address), id, id.equals("s-other") ? "192.0.2.1" : PLACE,
                        id.equals("s-other") ? "x" : MAIL));
    }

    private void staged(int line, String kind, String email, String address) {
        sql("insert into subscriber_import_row (import_id, line, subscriber_id, token, kind, email, address, language,"
                + " agreed_from) values ('imp', " + line + ", 'x" + line + "', 't" + line + "', '" + kind + "', "
                + quoted(email) + ", " + quoted(address) + ", 'en', '" + (line == 5 ? "192.0.2.1" : PLACE) + "')");
    }

    private void told(int id, String channel, String subscriber, String address, String state, String answer) {
        sql("""
            insert into delivery (id, publication_id, channel, recipient, subscriber_id, language, chunk,
              idempotency_key, state, reason, provider_reference, attempts, not_before, created_at)
            overriding system value
            values (%d, 'p1', '%s', '%s', '%s', 'en', 0, 'p1.%s', '%s', '%s', 'ref%d to-%s', 1, now(), now())"""
                .formatted(id, channel, address, subscriber, subscriber, state, answer, id, address));
        sql("insert into delivery_attempt (delivery_id, started_at, ended_at, outcome, reason) values (" + id
                + ", now(), now(), '" + state + "', '" + answer + "')");
        sql("insert into delivery_receipt (channel, reference, fate, reason, received_at) values ('" + channel
                + "', 'ref" + id + "', 'failed', '" + answer + "', now())");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private SignUpThrottle throttle() {
        return new SignUpThrottle() {
            @Override
            public int count(String key, Instant now) {
                return database.transact(session -> session.repository(SqlSignUpThrottle.class).count(key, now));
            }

            @Override
            public void forget(Instant before) {
                database.run(session -> session.repository(SqlSignUpThrottle.class).forget(before));
            }
        };
    }

    private void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    private List<String> texts(String query) {
        return database.transact(session -> session.rows(query).stream().map(String::valueOf).toList());
    }
}
