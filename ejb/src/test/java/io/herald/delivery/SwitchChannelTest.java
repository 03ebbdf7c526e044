package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.domain.Holder;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.jpa.SqlChannelSwitches;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SwitchChannelTest {

    private static final Instant NOW = SettableClock.NOON;
    private static final Lease LEASE = new Lease("node#life#1", NOW, NOW.plusSeconds(300));

    @RegisterExtension
    final Database database = Database.fresh();

    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private Outbox outbox;

    @BeforeEach
    void publish() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 2, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));
    }

    @Test
    void aPausedChannelKeepsItsRowsUntilItIsOnAgain() {
        turn(Optional.of(ChannelKey.EMAIL), SwitchState.PAUSED, "provider trouble");

        assertThat(outbox.channelsWithDueWork(NOW)).isEmpty();
        assertThat(outbox.take(ChannelKey.EMAIL, LEASE, 500)).isEmpty();
        assertThat(outbox.texts("select distinct state from delivery where channel = 'email'"))
                .containsExactly("pending");

        turn(Optional.of(ChannelKey.EMAIL), SwitchState.ON, "");

        assertThat(outbox.channelsWithDueWork(NOW)).containsExactly(ChannelKey.EMAIL);
        assertThat(outbox.take(LEASE).claims()).hasSize(2);
    }

    @Test
    void theKillSwitchHoldsEveryChannelAndEveryNotice() {
        outbox.sql("""
            insert into notice (idempotency_key, recipient, language, subject, body, state, not_before, created_at)
            values ('n', 'ada@example.org', 'en', 's', 'b', 'pending', now() - interval '1 hour', now())""");
        assertThat(outbox.hasDueNotices(Instant.now())).isTrue();

        turn(Optional.empty(), SwitchState.PAUSED, "wrong words went out");

        assertThat(outbox.channelsWithDueWork(NOW)).isEmpty();
        assertThat(outbox.take(ChannelKey.EMAIL, LEASE, 500)).isEmpty();
        assertThat(outbox.hasDueNotices(Instant.now())).isFalse();
    }

    @Test
    void whatWaitsOnAChannelThatIsTurnedOffIsSuppressedAndSoIsWhatComesLater() {
        turn(Optional.of(ChannelKey.EMAIL), SwitchState.OFF, "we do not mail any more");
        outbox.publish("m2", "0001", mail(ENGLISH, "Payments work again"));

        assertThat(outbox.texts("select distinct state || ': ' || reason from delivery where channel = 'email'"))
                .containsExactly("suppressed: the channel is turned off");
        assertThat(outbox.texts("select count(*) from delivery where channel = 'email'")).containsExactly("4");
        assertThat(outbox.texts("select 1 from delivery where finished_at is null")).isEmpty();
    }

    @Test
    void anotherChannelsPauseHoldsNothing() {
        outbox.sql("""
            insert into channel_switch (channel, state, reason, changed_by, changed_at)
            values ('slack', 'paused', 'r', 'Ada', now())""");

        assertThat(outbox.take(LEASE).claims()).hasSize(2);
    }

    @Test
    void everySwitchIsAudited() {
        turn(Optional.of(ChannelKey.EMAIL), SwitchState.PAUSED, "provider trouble");

        assertThat(audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("channel.switched");
            assertThat(entry.subjectId()).isEqualTo("email");
            assertThat(entry.detail()).containsEntry("state", "paused").containsEntry("reason", "provider trouble");
        });
    }

    @Test
    void holdingMessagesBackNeedsAReasonAndAKnownChannel() {
        assertThatThrownBy(() -> turn(Optional.of(ChannelKey.EMAIL), SwitchState.PAUSED, " "))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> turn(Optional.empty(), SwitchState.OFF, "why"))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> turn(Optional.of(ChannelKey.of("pigeon")), SwitchState.PAUSED, "why"))
                .isInstanceOf(NotFoundException.class);
        assertThat(outbox.texts("select 1 from channel_switch")).isEmpty();
    }

    private void turn(Optional<ChannelKey> channel, SwitchState state, String reason) {
        database.run(session -> new SwitchChannel(Channels.of(new RecordingChannel()),
                session.repository(SqlChannelSwitches.class), audit,
                FixedCaller.of("ada", "Ada", Role.ADMINISTRATOR), new SettableClock())
                .handle(new SwitchChannel.Command(channel, state, reason)));
    }
}
