package io.herald.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.jpa.SqlBacklog;
import io.herald.delivery.jpa.SqlChannelSwitches;
import io.herald.delivery.jpa.SqlNoticeClaims;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.delivery.jpa.SqlReceipts;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which web servers are called about the status of a component, and when they are not. */
class ComponentCallsTest {

    private static final Instant NOW = SettableClock.NOON;
    private static final Lease LEASE = new Lease("node#life#1", NOW, NOW.plusSeconds(300));
    private static final String CALLED = "select subscriber_id from notice where state = 'pending'"
            + " and component_event is not null order by subscriber_id";

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.sql("insert into component_group (id, name, position, created_at, updated_at)"
                + " values ('pay', 'Payments', 1, now(), now())");
        outbox.sql("insert into component (id, group_id, name, position, created_at, updated_at)"
                + " values ('card', 'pay', 'Cards', 1, now(), now()), ('sepa', 'pay', 'SEPA', 2, now(), now())");
    }

    @Test
    void whoAskedForTheComponentItsGroupOrEverythingIsCalled() {
        server("all", "everything = true");
        server("card", "everything = false, components = '{card}'");
        server("group", "everything = false, groups = '{pay}'");
        server("sepa", "everything = false, components = '{sepa}'");
        server("incident", "everything = false, incidents = '{0001}'");
        server("gone", "status = 'unsubscribed'");
        server("grave", "minimum_impact = 'critical'");
        server("bosses", "audiences = '{executives}'");
        outbox.subscribers(1, 2, "en", "confirmed");

        assertThat(tell(event("e1", "operational", "partial_outage"))).isEqualTo(3);
        assertThat(outbox.texts(CALLED)).containsExactly("all", "card", "group");
    }

    @Test
    void whoHeardOfTheTroubleHearsOfItsEnd() {
        server("grave", "minimum_impact = 'critical'");

        assertThat(tell(event("e1", "operational", "degraded_performance"))).isZero();
        assertThat(tell(event("e2", "degraded_performance", "major_outage"))).isEqualTo(1);
        assertThat(tell(event("e3", "major_outage", "operational"))).isEqualTo(1);
    }

    @Test
    void withoutWebServersNothingIsWritten() {
        outbox.subscribers(1, 2, "en", "confirmed");

        assertThat(tell(event("e1", "operational", "major_outage"))).isZero();
        assertThat(outbox.texts("select id from component_event")).isEmpty();
    }

    @Test
    void aCallCarriesTheFactsItsTokenAndAKeyOfItsOwn() {
        server("a", "everything = true");
        tell(event("e1", "operational", "major_outage"));

        assertThat(claim()).isEmpty();
        OutboundMessage call = claimCalls().getFirst().message();

        assertThat(call.idempotencyKey()).isEqualTo("e1.a");
        assertThat(call.recipient()).isEqualTo("https://a.example.org/hook");
        assertThat(call.unsubscribeToken()).contains("leave-a");
        assertThat(call.content().story().orElseThrow().incidentId()).isEqualTo("e1");
        Optional<ComponentEvent> found = database
                .transact(session -> session.repository(SqlNotices.class).findEvent("e1"));
        assertThat(found).contains(event("e1", "operational", "major_outage"));
        assertThat(claimCalls()).isEmpty();
    }

    @Test
    void peoplesNoticesAreTakenApartFromCalls() {
        server("a", "everything = true");
        tell(event("e1", "operational", "major_outage"));
        database.run(session -> session.repository(SqlNotices.class)
                .post(new Notice("confirm.1", "ann@example.org", Language.ENGLISH, "Confirm", "Now."), NOW));

        assertThat(claim()).extracting(claim -> claim.message().recipient()).containsExactly("ann@example.org");
        assertThat(claimCalls()).extracting(Claim::channel).containsExactly(ChannelKey.WEBHOOK);
    }

    @Test
    void whoLeftMeanwhileIsNotCalledAndTheReasonIsKept() {
        server("a", "everything = true");
        tell(event("e1", "operational", "major_outage"));
        outbox.sql("update subscriber set status = 'unsubscribed'");

        assertThat(claimCalls()).isEmpty();
        assertThat(outbox.texts("select state || ' ' || reason from notice"))
                .containsExactly("suppressed unsubscribed");
    }

    @Test
    void aPausedChannelWaitsAndOneThatIsTurnedOffDoesNot() {
        server("a", "everything = true");
        switchTo(SwitchState.PAUSED);
        tell(event("e1", "operational", "major_outage"));

        assertThat(claimCalls()).isEmpty();
        assertThat(due()).isFalse();

        switchTo(SwitchState.ON);
        assertThat(due()).isTrue();

        switchTo(SwitchState.OFF);
        assertThat(claimCalls()).isEmpty();
        tell(event("e2", "major_outage", "operational"));
        assertThat(outbox.texts("select state || ': ' || reason from notice")).hasSize(2)
                .containsOnly("suppressed: the channel is turned off");
    }

    @Test
    void whatWasTakenIsNotSentAgain() {
        server("a", "everything = true");
        tell(event("e1", "operational", "major_outage"));
        end(claimCalls().getFirst(), DeliveryState.ACCEPTED, 1);

        assertThat(claimCalls()).isEmpty();
        assertThat(outbox.texts("select state from notice")).containsExactly("accepted");
    }

    @Test
    void aServerThatTakesNoCallsIsFoundUntilItTakesOne() {
        server("a", "everything = true");
        server("b", "everything = true");
        tell(event("e1", "operational", "major_outage"));
        List<Claim> calls = claimCalls();
        calls.forEach(call -> end(call, DeliveryState.DEFERRED, 9));
        assertThat(failing()).isEmpty();

        calls.forEach(call -> end(call, DeliveryState.UNCLEAR, 1));
        assertThat(failing()).containsExactlyInAnyOrder("a", "b");

        end(calls.getFirst(), DeliveryState.ACCEPTED, 1);
        assertThat(failing()).hasSize(1);
        outbox.sql("update notice_attempt set started_at = started_at - interval '2 hours'");
        assertThat(failing()).isEmpty();
    }

    private void end(Claim claim, DeliveryState state, int times) {
        List<Ended> ends = Collections.nCopies(times,
                new Ended(claim, true, state, Optional.empty(), Optional.of("msg"), Ended.NEVER, NOW, NOW));
        ends.forEach(end -> database
                .run(session -> session.repository(SqlNoticeClaims.class).record(List.of(end))));
    }

    private List<String> failing() {
        return database.transact(session -> new FindFailingSubscribers(session.repository(SqlReceipts.class))
                .handle(ChannelKey.WEBHOOK, NOW.minusSeconds(3_600), 10));
    }

    private static ComponentEvent event(String id, String before, String after) {
        return new ComponentEvent(id, "card", "Cards", before, after, false, NOW);
    }

    private void server(String id, String facts) {
        outbox.sql("""
            insert into subscriber (id, kind, email, address, language, status, unsubscribe_token, requested_at)
            values ('%1$s', 'webhook', 'ops@example.org', 'https://%1$s.example.org/hook', 'en', 'confirmed',
              'leave-%1$s', now())""".formatted(id));
        outbox.sql("update subscriber set " + facts + " where id = '" + id + "'");
    }

    private int tell(ComponentEvent event) {
        return database.transact(session -> session.repository(SqlNotices.class).post(event));
    }

    private void switchTo(SwitchState state) {
        database.run(session -> session.repository(SqlChannelSwitches.class)
                .put(new ChannelSwitch("webhook", state, "a test", "Ada", NOW)));
    }

    private boolean due() {
        return database.transact(session -> session.repository(SqlBacklog.class).hasDueNotices(NOW));
    }

    private List<Claim> claim() {
        return database.transact(session -> session.repository(SqlNoticeClaims.class).claim(10, LEASE));
    }

    private List<Claim> claimCalls() {
        return database.transact(session -> session.repository(SqlNoticeClaims.class).claimCalls(10, LEASE));
    }
}
