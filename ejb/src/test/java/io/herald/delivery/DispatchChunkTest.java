package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.delivery.domain.Claim;
import io.herald.delivery.domain.Dispatching;
import io.herald.delivery.domain.Ended;
import io.herald.delivery.domain.Fanout;
import io.herald.delivery.domain.Holder;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlDeliveryClaims;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DispatchChunkTest {

    private static final Holder THIS_LIFE = new Holder("node-1", "life-2");
    private static final Duration LEASE = Duration.ofMinutes(5);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingChannel channel = new RecordingChannel();
    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
    }

    @Test
    void anAcceptedMessageIsNeverSentAgain() {
        publishTo(2);

        assertThat(dispatch()).isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        assertThat(dispatch()).isZero();

        assertThat(states()).containsExactly("2 accepted");
        assertThat(channel.keys()).containsExactlyInAnyOrder("0001.s000001", "0001.s000002");
        assertThat(outbox.texts("select distinct provider_reference || ' ' || attempts || ' ' || (finished_at = now())"
                + " from delivery where channel = 'email'")).containsExactly("250 queued 1 false");
        assertThat(outbox.texts("select outcome from delivery_attempt")).containsExactly("accepted", "accepted");
    }

    @Test
    void twoThousandRowsForWhichManyDispatchersCompeteAreEachSentOnce() throws Exception {
        publishTo(2_000);
        AtomicInteger taken = new AtomicInteger();

        try (ExecutorService dispatchers = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 3; round++) {
                IntStream.range(0, 4).forEach(number -> dispatchers.execute(
                        () -> taken.addAndGet(dispatcher(new Holder("node-" + number, "1"))
                                .handle(ChannelKey.EMAIL))));
            }
        }

        assertThat(taken).hasValue(2_000);
        assertThat(channel.keys()).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(states()).containsExactly("2000 accepted");
        assertThat(outbox.texts("select count(*) from delivery_attempt")).containsExactly("2000");
    }

    @Test
    void claimsWithoutAnOutcomeAreSentAgainAfterTheLeaseUnderTheSameKey() {
        publishTo(3);
        List<Claim> lost = outbox.take(leaseOf(new Holder("node-9", "1"))).claims();

        assertThat(dispatch()).isZero();
        assertThat(outbox.channelsWithDueWork(clock.advance(LEASE.minusSeconds(1)))).isEmpty();
        assertThat(outbox.channelsWithDueWork(clock.advance(Duration.ofSeconds(1)))).containsExactly(ChannelKey.EMAIL);
        dispatch();

        assertThat(channel.keys()).containsExactlyInAnyOrderElementsOf(
                lost.stream().map(claim -> claim.message().idempotencyKey()).toList());
        assertThat(states()).containsExactly("3 accepted");
    }

    @Test
    void aNodeTakesBackAtOnceWhatItHeldInAFormerLife() {
        publishTo(3);
        outbox.take(leaseOf(new Holder("node-1", "life-1")));

        assertThat(outbox.reclaimFormerLives(new Holder("node-2", "life-2"), clock.instant())).isZero();
        assertThat(outbox.reclaimFormerLives(THIS_LIFE, clock.instant())).isEqualTo(1);
        assertThat(outbox.reclaimFormerLives(THIS_LIFE, clock.instant())).isZero();
        assertThat(dispatch()).isEqualTo(3);
    }

    @Test
    void anAcceptanceIsWrittenEvenWhenAnotherNodeHoldsTheRowMeanwhile() {
        publishTo(1);
        Claim slow = outbox.take(leaseOf(new Holder("node-9", "1"))).claims().getFirst();
        clock.advance(LEASE);
        Claim other = outbox.take(leaseOf(THIS_LIFE)).claims().getFirst();

        outbox.record(List.of(ended(slow, DeliveryState.ACCEPTED)));
        outbox.record(List.of(ended(other, DeliveryState.DEFERRED)));

        assertThat(states()).containsExactly("1 accepted");
    }

    @Test
    void aLateDeferralDoesNotDisturbTheNodeThatHoldsTheRowNow() {
        publishTo(1);
        Claim slow = outbox.take(leaseOf(new Holder("node-9", "1"))).claims().getFirst();
        clock.advance(LEASE);
        outbox.take(leaseOf(THIS_LIFE));

        outbox.record(List.of(ended(slow, DeliveryState.DEFERRED)));

        assertThat(states()).containsExactly("1 pending");
    }

    @Test
    void aDeferredMessageIsDueAgainLaterUnderTheSameKey() {
        publishTo(1);
        channel.answers(message -> Deferred.recipient("450 try later"));
        dispatch();

        assertThat(states()).containsExactly("1 deferred");
        assertThat(dispatch()).isZero();
        clock.advance(Duration.ofSeconds(7));
        assertThat(outbox.channelsWithDueWork(clock.instant())).containsExactly(ChannelKey.EMAIL);
        channel.answers(message -> new DeliveryOutcome.Accepted("250"));
        assertThat(dispatch()).isEqualTo(1);

        assertThat(states()).containsExactly("1 accepted");
        assertThat(channel.keys()).containsExactly("0001.s000001", "0001.s000001");
        assertThat(outbox.texts("select outcome || coalesce(' ' || reason, '') from delivery_attempt order by id"))
                .containsExactly("deferred 450 try later", "accepted");
    }

    @Test
    void anUnclearEndIsTriedAgainUnderTheSameKey() {
        publishTo(1);
        channel.answers(message -> new Unclear("after the message was sent"));
        dispatch();
        assertThat(states()).containsExactly("1 unclear");

        clock.advance(Duration.ofSeconds(7));
        channel.answers(message -> new DeliveryOutcome.Accepted("250"));
        dispatch();

        assertThat(states()).containsExactly("1 accepted");
        assertThat(channel.keys()).containsExactly("0001.s000001", "0001.s000001");
    }

    @Test
    void aRefusedMessageIsTriedAgainOnlyAtAPersonsWord() {
        publishTo(1);
        channel.answers(message -> new Refused("550 no such user"));
        dispatch();
        clock.advance(Duration.ofDays(1));
        assertThat(dispatch()).isZero();

        retryAll();

        assertThat(dispatch()).isEqualTo(1);
    }

    @Test
    void withoutSettingsMessagesAreCapturedAndNothingIsCalledSent() {
        publishTo(2);
        channel.hasNoSettings();

        dispatch();

        assertThat(states()).containsExactly("2 captured");
        assertThat(channel.sent()).isEmpty();
        assertThat(outbox.texts("select sum(attempts) from delivery where channel = 'email'")).containsExactly("0");
    }

    @Test
    void whoLeftSinceThePublicationIsNotMailed() {
        publishTo(2);
        outbox.sql("update subscriber set status = 'unsubscribed' where id = 's000001'");

        dispatch();

        assertThat(channel.keys()).containsExactly("0001.s000002");
        assertThat(states()).containsExactly("1 accepted", "1 suppressed");
    }

    @Test
    void aDeadProviderIsAskedAFewTimesAndTheRestWaitsUntried() {
        publishTo(100);
        channel.answers(message -> Deferred.provider("connection refused"));

        dispatch();

        assertThat(states()).containsExactly("100 deferred");
        assertThat(channel.sent()).hasSizeBetween(5, 5 + channel.lanes());
        assertThat(outbox.texts("select count(*) from delivery where channel = 'email' and attempts = 0"))
                .containsExactly(Integer.toString(100 - channel.sent().size()));
    }

    @Test
    void aDefectInAChannelIsUnclearAndHarmsNoOther() {
        publishTo(3);
        channel.answers(message -> {
            if (message.recipient().startsWith("reader2@")) {
                throw new IllegalStateException("a defect");
            }
            return new DeliveryOutcome.Accepted("250");
        });

        dispatch();

        assertThat(states()).containsExactly("1 unclear", "2 accepted");
    }

    @Test
    void takingAChunkSendsThreeStatementsAfterOneSettingHoweverManyRowsItHas() {
        publishTo(400);

        int statements = database.statementsOf(session -> session.repository(SqlDeliveryClaims.class)
                .take(ChannelKey.EMAIL, leaseOf(THIS_LIFE), 500));

        assertThat(statements).isEqualTo(1 + 3);
    }

    @Test
    void writingTheEndsOfABatchIsOneStatementAfterOneSetting() {
        publishTo(200);
        List<Claim> claims = outbox.take(leaseOf(THIS_LIFE)).claims();
        List<Ended> ends = claims.stream().map(claim -> ended(claim, DeliveryState.ACCEPTED)).toList();

        int statements = database
                .statementsOf(session -> session.repository(SqlDeliveryClaims.class).record(ends));

        assertThat(statements).isEqualTo(1 + 1);
        assertThat(states()).containsExactly("200 accepted");
    }

    private void publishTo(int subscribers) {
        outbox.subscribers(1, subscribers, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));
    }

    private int dispatch() {
        return dispatcher(THIS_LIFE).handle(ChannelKey.EMAIL);
    }

    private void retryAll() {
        database.run(session -> session.repository(SqlDeliveries.class).list(ListDeliveries.Filter.none(),
                Window.first(100)).rows().forEach(
                        row -> session.repository(SqlDeliveries.class).retry(row.id(), clock.instant())));
    }

    private DispatchChunk dispatcher(Holder holder) {
        DeliverySettings settings = new DeliverySettings(holder, 100, 2, LEASE);
        return new DispatchChunk(outbox,
                new Dispatching(new Fanout(Channels.of(channel), settings, Outbox.LANES, clock), settings,
                        clock));
    }

    private Lease leaseOf(Holder holder) {
        return new Lease(holder.ticket(1), clock.instant(), clock.instant().plus(LEASE));
    }

    private Ended ended(Claim claim, DeliveryState state) {
        return new Ended(claim, true, state, Optional.empty(), Optional.empty(), Ended.NEVER, clock.instant(),
                clock.instant());
    }

    private List<String> states() {
        return new ArrayList<>(outbox.texts("select count(*) || ' ' || state from delivery where channel = 'email'"
                + " group by state order by state desc")).stream().sorted().toList();
    }
}
