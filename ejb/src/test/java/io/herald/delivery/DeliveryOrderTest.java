package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.channel.DeliveryOutcome;
import io.herald.delivery.domain.Dispatching;
import io.herald.delivery.domain.Fanout;
import io.herald.delivery.domain.Holder;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.Post;
import io.herald.delivery.domain.Work;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes first, what waits for nobody, and what does not go any more. */
class DeliveryOrderTest {

    private static final Holder NODE = new Holder("node", "life");
    private static final Duration LEASE = Duration.ofMinutes(5);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private Outbox outbox;
    private int leases;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.incident("0002");
        outbox.subscribers(1, 2, "en", "confirmed");
    }

    @Test
    void theMostSevereIncidentGoesFirst() {
        outbox.sql("update incident set severity = 'SEV3' where id = '0001'");
        PublicationId mild = outbox.publish("m1", "0001", mail(ENGLISH, "Slow"));
        PublicationId severe = outbox.publish("m2", "0002", mail(ENGLISH, "Down"));

        assertThat(List.of(takeNext(), takeNext())).extracting(work -> work.chunk().publication())
                .containsExactly(severe, mild);
    }

    @Test
    void whatPeopleHaveNotHeardOfGoesBeforeUpdates() {
        PublicationId update = outbox.publish("m1", "0001", mail(ENGLISH, "Still down"));
        outbox.phase("first_contact");
        PublicationId firstContact = outbox.publish("m2", "0002", mail(ENGLISH, "Down"));

        assertThat(List.of(takeNext(), takeNext())).extracting(work -> work.chunk().publication())
                .containsExactly(firstContact, update);
    }

    @Test
    void aNewerUpdateTakesThePlaceOfAnUnsentOneAndSaysSo() {
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
        outbox.publish("other", "0002", mail(ENGLISH, "Elsewhere"));
        outbox.sql("update delivery set state = 'accepted' where idempotency_key = '0001.s000001'");

        PublicationId newer = outbox.publish("m2", "0001", mail(ENGLISH, "Up again"));

        assertThat(outbox.texts("select d.state || coalesce(' ' || d.reason || ' ' || d.superseded_by, '')"
                + " from delivery d join publication p on p.id = d.publication_id"
                + " where p.message_id = 'm1' and d.channel = 'email' order by d.id"))
                .containsExactly("accepted", "suppressed superseded " + newer.value());
        assertThat(outbox.texts("select distinct d.state from delivery d join publication p on p.id = d.publication_id"
                + " where p.message_id in ('m2', 'other') and d.channel = 'email'")).containsExactly("pending");
    }

    @Test
    void aMessageThatMayHaveBeenTakenIsNotCalledSuperseded() {
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
        outbox.sql("update delivery set state = 'unclear' where channel = 'email'");

        outbox.publish("m2", "0001", mail(ENGLISH, "Up again"));

        assertThat(outbox.texts("select distinct d.state from delivery d join publication p on p.id = d.publication_id"
                + " where p.message_id = 'm1' and d.channel = 'email'")).containsExactly("unclear");
    }

    @Test
    void aSlowChannelDelaysNoOther() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        RecordingChannel slow = new RecordingChannel(ChannelKey.SLACK);
        slow.answers(message -> {
            asked.countDown();
            await(answer);
            return new DeliveryOutcome.Accepted("ok");
        });
        RecordingChannel mails = new RecordingChannel();
        outbox.post(List.of(new Post(ChannelKey.SLACK, "#status", ENGLISH)), "m1", "0001", mail(ENGLISH, "Down"),
                page(ENGLISH, "Down"));
        DispatchChunk dispatch = dispatcher(1, slow, mails);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> slowly = other.submit(() -> dispatch.handle(ChannelKey.SLACK));
            await(asked);
            assertThat(dispatch.handle(ChannelKey.SLACK)).as("the only turn is taken").isZero();
            assertThat(dispatch.handle(ChannelKey.EMAIL)).isEqualTo(2);
            answer.countDown();
            assertThat(slowly.get()).isEqualTo(1);
        }
        assertThat(mails.sent()).hasSize(2);
    }

    @Test
    void aProviderThatIsDownIsNotEvenGivenItsRows() {
        RecordingChannel dead = new RecordingChannel();
        dead.answers(message -> DeliveryOutcome.Deferred.provider("connection refused"));
        outbox.subscribers(3, 1_200, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
        outbox.makeRows();
        DispatchChunk dispatch = dispatcher(2, dead);

        assertThat(dispatch.handle(ChannelKey.EMAIL)).isEqualTo(500);
        assertThat(dispatch.handle(ChannelKey.EMAIL)).isZero();

        assertThat(outbox.texts("select count(*) from delivery where state = 'pending'")).containsExactly("700");
    }

    private DispatchChunk dispatcher(int turns, RecordingChannel... channels) {
        DeliverySettings settings = new DeliverySettings(NODE, 100, turns, LEASE);
        return new DispatchChunk(outbox, new Dispatching(
                new Fanout(Channels.of(channels), settings, Outbox.LANES, clock), settings, clock));
    }

    private Work takeNext() {
        return outbox.take(new Lease(NODE.ticket(++leases), clock.instant(), clock.instant().plus(LEASE)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
