package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.domain.Work;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One channel of one publication waits for a person, and everything else goes on. */
class HoldPublicationTest {

    private static final Lease LEASE = new Lease("node#life#1", SettableClock.NOON,
            SettableClock.NOON.plusSeconds(300));

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final FixedCaller carla = new InMemoryUsers().hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private Outbox outbox;

    @BeforeEach
    void publishToTen() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.incident("0002");
        outbox.subscribers(1, 10, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
    }

    @Test
    void whatIsHeldIsNotHandedOutUntilItIsLetGo() {
        hold("m1", ChannelKey.EMAIL, " The text names the wrong hour. ");

        assertThat(take()).isEmpty();
        assertThat(outbox.channelsWithDueWork(clock.instant())).isEmpty();
        assertThat(progress().channels()).singleElement().satisfies(channel -> {
            assertThat(channel.open()).isEqualTo(10);
            assertThat(channel.hold()).contains(
                    new ChannelHold("The text names the wrong hour.", "Carla", clock.instant()));
        });

        assertThat(resume("m1")).isTrue();
        assertThat(resume("m1")).isFalse();
        assertThat(take().orElseThrow().claims()).hasSize(10);
        assertThat(progress().channels().getFirst().hold()).isEmpty();
        assertThat(audit.entries()).extracting("action").containsExactly("publication.held", "publication.resumed");
    }

    @Test
    void otherPublicationsOfTheChannelGoOn() {
        hold("m1", ChannelKey.EMAIL, "Wait");
        PublicationId other = outbox.publish("m2", "0002", mail(ENGLISH, "Slow"));

        assertThat(take().orElseThrow().chunk().publication()).isEqualTo(other);
    }

    @Test
    void whatIsTriedAgainWhileHeldWaitsToo() {
        hold("m1", ChannelKey.EMAIL, "Wait");
        outbox.sql("update delivery set state = 'pending', not_before = created_at");
        outbox.sql("update publication_chunk set due_at = least(due_at, now())");

        assertThat(take()).isEmpty();
    }

    @Test
    void aNewerUpdateMakesWaitingRowsNeedlessAsAlways() {
        hold("m1", ChannelKey.EMAIL, "Wait");
        outbox.publish("m3", "0001", mail(ENGLISH, "Up"));
        resume("m1");

        assertThat(outbox.texts("select distinct d.state || ' ' || coalesce(d.reason, '') from delivery d"
                + " join publication p on p.id = d.publication_id where p.message_id = 'm1'"))
                .containsExactly("suppressed superseded");
    }

    @Test
    void whatIsTakenBackIsNotSentAnyMore() {
        outbox.publish("m2", "0002", mail(ENGLISH, "Slow"));

        int ended = database.transact(session -> new EndPublication(session.repository(SqlPublications.class), clock)
                .handle("m1"));

        assertThat(ended).isEqualTo(10);
        assertThat(outbox.texts("select distinct d.state || ' ' || coalesce(d.reason, '') from delivery d"
                + " join publication p on p.id = d.publication_id where p.message_id = 'm1'"))
                .containsExactly("suppressed withdrawn");
        assertThat(Stream.of(take(), take()).flatMap(Optional::stream).mapToInt(work -> work.claims().size()).sum())
                .isEqualTo(10);
    }

    @Test
    void aHoldNeedsAReasonAChannelThatSendsAndAPublication() {
        assertThatThrownBy(() -> hold("m1", ChannelKey.EMAIL, " ")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> hold("m1", ChannelKey.STATUS_PAGE, "Wait")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> hold("m1", ChannelKey.SMS, "Wait")).isInstanceOf(NotFoundException.class);
        assertThat(audit.entries()).isEmpty();
    }

    private void hold(String message, ChannelKey channel, String reason) {
        database.run(session -> new HoldPublication(session.repository(SqlPublications.class), audit, carla, clock)
                .handle(message, channel, reason));
    }

    private boolean resume(String message) {
        return database.transact(session -> new ResumePublication(session.repository(SqlPublications.class), audit)
                .handle(message, ChannelKey.EMAIL));
    }

    private Optional<Work> take() {
        return outbox.take(ChannelKey.EMAIL, LEASE, 500);
    }

    private PublicationProgress progress() {
        return database.transact(session -> session.repository(SqlPublications.class).progressOf("m1",
                clock.instant())).orElseThrow();
    }
}
