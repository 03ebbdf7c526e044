package io.herald.message;

import static io.herald.message.Stories.PAGE_EN;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.AlreadyDecidedException;
import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.approval.TextChangedException;
import io.herald.identity.Role;
import io.herald.shared.DomainException;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.StaleVersionException;
import io.herald.template.VariantText;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people act on the same text in the same instant; each test is repeated, because chance decides who is first. */
@Timeout(60)
class DecisionRaceTest {

    private static final int TRIES = 3;

    @RegisterExtension
    final Database database = Database.fresh();

    private FixedCaller carla;
    private FixedCaller marie;
    private FixedCaller paul;
    private MessageId message;
    private ApprovalId approval;
    private String hash;

    @BeforeEach
    void aMessageWaitsForAManager() {
        carla = NewsroomOnPostgres.hire(database, "Carla", Role.COMMUNICATOR);
        marie = NewsroomOnPostgres.hire(database, "Marie", Role.APPROVER);
        paul = NewsroomOnPostgres.hire(database, "Paul", Role.APPROVER);
        database.run(session -> {
            NewsroomOnPostgres room = NewsroomOnPostgres.in(session, carla);
            session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values ('incident0001', 'INC-2026-0001', 'Sign-in is slow', 'outage', 'SEV1', 'major',
                  'investigating', ?1, ?1, ?1, 'console', ?2, ?2, ?2)""", carla.id().value(),
                    Timestamp.from(SettableClock.NOON));
            session.sql("""
                insert into component (id, name, position, created_at, updated_at)
                values ('component001', 'API', 1, ?1, ?1)""", Timestamp.from(SettableClock.NOON));
            message = room.newsroom().draft.handle(Stories.firstContact(Stories.freeText("Trouble", "Sorry.")));
            room.newsroom().submit.handle(message, DraftMessage.FIRST_VERSION);
            approval = room.newsroom().lastOpened();
            hash = room.newsroom().find.handle(message).textSha256();
        });
    }

    @RepeatedTest(TRIES)
    void ofTwoDecisionsOneCounts() throws Exception {
        List<DomainException> refused = atOnce(decide(marie, Decision.APPROVED, ""),
                decide(paul, Decision.REFUSED, "no"));

        assertThat(refused).singleElement().isInstanceOf(AlreadyDecidedException.class);
        assertThat(status()).isIn(MessageStatus.PUBLISHED, MessageStatus.REFUSED);
    }

    @RepeatedTest(TRIES)
    void ofAnApprovalAndARevisionOneCounts() throws Exception {
        List<DomainException> refused = atOnce(decide(marie, Decision.APPROVED, ""), revise("Buy now!"));

        assertThat(refused).singleElement().isInstanceOfAny(TextChangedException.class, StaleVersionException.class,
                AlreadyDecidedException.class, IllegalStateOfException.class);
        MessageView after = read();
        if (after.status() == MessageStatus.PUBLISHED) {
            assertThat(after.textSha256()).isEqualTo(hash);
        } else {
            assertThat(after.status()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
            assertThat(after.textSha256()).isNotEqualTo(hash).isEqualTo(after.approvals().getLast().textSha256());
        }
    }

    @RepeatedTest(TRIES)
    void ofAnApprovalAndAWithdrawalOneCounts() throws Exception {
        List<DomainException> refused = atOnce(decide(marie, Decision.APPROVED, ""), as(carla,
                room -> room.newsroom().withdraw.handle(message, DraftMessage.FIRST_VERSION + 1)));

        assertThat(refused).hasSize(1);
        assertThat(status()).isIn(MessageStatus.PUBLISHED, MessageStatus.WITHDRAWN);
    }

    @RepeatedTest(TRIES)
    void ofTwoRevisionsOneCounts() throws Exception {
        List<DomainException> refused = atOnce(revise("First."), revise("Second."));

        assertThat(refused).singleElement().isInstanceOf(StaleVersionException.class);
        assertThat(read().variants()).filteredOn(view -> view.key().equals(PAGE_EN))
                .extracting(view -> view.text().body()).containsAnyOf("First.", "Second.");
    }

    private MessageStatus status() {
        return read().status();
    }

    private MessageView read() {
        return database.transact(
                session -> NewsroomOnPostgres.in(session, carla).newsroom().find.handle(message));
    }

    private Runnable decide(FixedCaller caller, Decision decision, String comment) {
        return as(caller, room -> room.desk().record
                .handle(new RecordDecision.Command(approval, decision, comment, hash)));
    }

    private Runnable revise(String body) {
        return as(carla, room -> room.newsroom().revise.handle(new ReviseMessage.Command(message,
                DraftMessage.FIRST_VERSION + 1, Map.of(), Map.of(PAGE_EN, new VariantText("Trouble", body)))));
    }

    private Runnable as(FixedCaller caller, Consumer<NewsroomOnPostgres> act) {
        return () -> database.run(session -> act.accept(NewsroomOnPostgres.in(session, caller)));
    }

    /** @return how those were refused that came second */
    private static List<DomainException> atOnce(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<DomainException> refused = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            List<Future<DomainException>> futures = new ArrayList<>();
            for (Runnable act : acts) {
                futures.add(people.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    try {
                        act.run();
                        return null;
                    } catch (DomainException e) {
                        return e;
                    }
                }));
            }
            for (Future<DomainException> future : futures) {
                DomainException refusal = future.get(30, TimeUnit.SECONDS);
                if (refusal != null) {
                    refused.add(refusal);
                }
            }
        }
        return refused;
    }
}
