package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.domain.Backlog;
import io.herald.delivery.domain.Chunk;
import io.herald.delivery.domain.DeliveryClaims;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Holder;
import io.herald.delivery.domain.LaneThreads;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.Post;
import io.herald.delivery.domain.Work;
import io.herald.delivery.jpa.SqlAudiences;
import io.herald.delivery.jpa.SqlBacklog;
import io.herald.delivery.jpa.SqlDeliveryClaims;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An outbox in a test's database: incidents, messages and subscribers to write about, each call in its transaction. */
final class Outbox implements DeliveryClaims, Backlog {

    /** Outside of a server a thread needs no context. */
    static final LaneThreads LANES = (name, work) -> Thread.ofVirtual().name(name).start(work);

    private static final Timestamp NOON = Timestamp.from(SettableClock.NOON);

    private final Database database;
    private String phase = "update";
    private int textsADay = 10;
    private String status = "investigating";

    Outbox(Database database) {
        this.database = database;
        database.run(session -> {
            session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values ('ada', 'ada', 'Ada', 'ada@example.org', '-', ?1)""", NOON);
            session.sql("""
                insert into severity (level, name_en, name_fr, definition_en, definition_fr, min_affected_percent,
                  condition, includes_security, includes_data_loss, default_impact, first_contact_minutes,
                  cadence_minutes, approval_policy, approval_minutes)
                values ('SEV1', '', '', '', '', 0, 'any', true, true, 'critical', 5, 30,
                  'approved_wording_publishes', 10) on conflict do nothing""");
        });
    }

    void incident(String id) {
        database.run(session -> session.sql("""
            insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
              communications_lead, declared_by, source, started_at, declared_at, updated_at)
            values (?1, 'INC-2026-' || ?1, 'internal title', 'outage', 'SEV1', 'critical', 'investigating', 'ada',
              'ada', 'ada', 'console', ?2, ?2, ?2)""", id, NOON));
    }

    /** Where incidents stand from now on. */
    void status(String next) {
        status = next;
    }

    /** The most texts to one person from now on. */
    void textsADay(int most) {
        textsADay = most;
    }

    /** The phase of the messages that are published from now on. */
    void phase(String next) {
        phase = next;
    }

    void subscribers(int from, int to, String language, String status) {
        database.run(session -> session.sql("""
            insert into subscriber (id, email, language, status, unsubscribe_token, requested_at)
            select 's' || lpad(n::text, 6, '0'), 'reader' || n || '@example.org', ?1, ?2, 'leave-' || n, ?3
            from generate_series(cast(?4 as int), cast(?5 as int)) n""", language, status, NOON, from, to));
    }

    PublicationId publish(String message, String incident, Variant... variants) {
        return database.transact(session -> publish(session, message, incident, variants));
    }

    PublicationId publish(Session session, String message, String incident, Variant... variants) {
        return publish(session, List.of(), message, incident, variants);
    }

    PublicationId post(List<Post> posts, String message, String incident, Variant... variants) {
        return database.transact(session -> publish(session, posts, message, incident, variants));
    }

    private PublicationId publish(Session session, List<Post> posts, String message, String incident,
            Variant... variants) {
        session.sql("""
            insert into message (id, incident_id, phase, incident_status, status, text_sha256, created_by,
              gate_policy, approval_minutes,
              created_at, updated_at)
            values (?1, ?2, ?4, 'investigating', 'published', '-', 'ada',
              'approved_wording_publishes', 10, ?3, ?3)""", message, incident,
                NOON, phase);
        return session.repository(SqlPublications.class).queue(new PublicationRequest(message, incident,
                "INC-2026-" + incident, status, List.of(variants), SettableClock.NOON),
                posts, textsADay).id();
    }

    /** Makes rows of every audience that waits. */
    void makeRows() {
        new MakeRows(now -> database.transact(session -> session.repository(SqlAudiences.class)
                .makeRowsOfNextChunk(now)), new SettableClock()).handle();
    }

    static Variant mail(Language language, String title) {
        return new Variant(ChannelKey.EMAIL, language, title, "We are looking into it.");
    }

    static Variant page(Language language, String title) {
        return new Variant(ChannelKey.STATUS_PAGE, language, title, "We are looking into it.");
    }

    /** The first column of each row, as text. */
    List<String> texts(String query) {
        return database.transact(session -> session.rows(query).stream().map(String::valueOf).toList());
    }

    void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    /** Takes the next chunk of mails. */
    Work take(Lease lease) {
        return take(ChannelKey.EMAIL, lease, Chunk.SIZE).orElseThrow();
    }

    @Override
    public Optional<Work> take(ChannelKey channel, Lease lease, int most) {
        return database.transact(session -> session.repository(SqlDeliveryClaims.class).take(channel, lease, most));
    }

    @Override
    public void record(List<Ended> ends) {
        database.run(session -> session.repository(SqlDeliveryClaims.class).record(ends));
    }

    @Override
    public void handBack(Work work) {
        database.run(session -> session.repository(SqlDeliveryClaims.class).handBack(work));
    }

    @Override
    public int reclaimExpired(Instant now) {
        return database.transact(session -> session.repository(SqlBacklog.class).reclaimExpired(now));
    }

    @Override
    public int reclaimFormerLives(Holder holder, Instant now) {
        return database.transact(session -> session.repository(SqlBacklog.class).reclaimFormerLives(holder, now));
    }

    @Override
    public List<ChannelKey> channelsWithDueWork(Instant now) {
        return database.transact(session -> session.repository(SqlBacklog.class).channelsWithDueWork(now));
    }

    @Override
    public boolean hasDueNotices(Instant now) {
        return database.transact(session -> session.repository(SqlBacklog.class).hasDueNotices(now));
    }
}
