package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What staff sees of a fan-out under way, and what it can do about failures. */
class ProgressTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private Outbox outbox;

    @BeforeEach
    void publishToTen() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 10, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
        clock.advance(Duration.ofSeconds(20));
        set("s000001", "accepted', finished_at = created_at + interval '5 seconds", "");
        set("s000002", "accepted', finished_at = created_at + interval '15 seconds", "");
        set("s000003", "refused', finished_at = created_at + interval '16 seconds", "550");
        set("s000004", "unclear', not_before = 'infinity", "reset");
        set("s000005", "unclear", "reset");
        set("s000006", "suppressed', finished_at = created_at + interval '16 seconds", "superseded");
        set("s000007", "suppressed", "unsubscribed");
    }

    @Test
    void everyChannelSaysWhatIsDoneHowFastAndWhatIsLeft() {
        ChannelProgress mails = progress().channels().stream()
                .filter(channel -> channel.channel().equals(ChannelKey.EMAIL)).findFirst().orElseThrow();

        assertThat(mails.total()).isEqualTo(10);
        assertThat(mails.count(DeliveryState.ACCEPTED)).isEqualTo(2);
        assertThat(mails.suppressed()).containsOnly(Map.entry("superseded", 1L),
                Map.entry("unsubscribed", 1L));
        assertThat(mails.failures()).isEqualTo(2);
        assertThat(mails.failing()).isTrue();
        assertThat(mails.reason()).contains("reset");
        assertThat(mails.hold()).isEmpty();
        assertThat(mails.open()).isEqualTo(4);
        assertThat(mails.perSecond()).isEqualTo(0.2);
        assertThat(mails.timeLeft()).contains(Duration.ofSeconds(20));
        assertThat(progress().timeLeft()).contains(Duration.ofSeconds(20));
        assertThat(progress().finished()).isFalse();
    }

    @Test
    void whatIsLeftToPeopleDoesNotKeepAPublicationFromBeingFinished() {
        outbox.sql("update delivery set state = 'accepted' where state in ('pending', 'unclear')"
                + " and not_before < 'infinity'");

        assertThat(progress().finished()).isTrue();
        assertThat(progress().timeLeft()).isEmpty();
    }

    @Test
    void progressIsFourStatementsHoweverManyRecipientsThereAre() {
        assertThat(database.statementsOf(session -> session.repository(SqlPublications.class).progressOf("m1",
                clock.instant()))).isEqualTo(4);
    }

    @Test
    void allFailuresOfAChannelAreTriedAgainAndTheRecordSaysSo() {
        outbox.sql("update publication_chunk set due_at = 'infinity'");

        assertThat(retry(ChannelKey.EMAIL)).isEqualTo(2);
        assertThat(retry(ChannelKey.EMAIL)).as("nothing failed any more").isZero();

        assertThat(outbox.texts("select subscriber_id from delivery where state = 'pending' and not_before = '"
                + clock.instant() + "' order by 1")).containsExactly("s000003", "s000004");
        assertThat(outbox.channelsWithDueWork(clock.instant())).containsExactly(ChannelKey.EMAIL);
        assertThat(audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("delivery.failures_retried");
            assertThat(entry.detail()).containsEntry("channel", "email").containsEntry("deliveries", "2");
        });
    }

    @Test
    void failuresOfAnotherChannelAreLeftAlone() {
        assertThat(retry(ChannelKey.SMS)).isZero();
        assertThat(audit.entries()).isEmpty();
    }

    private int retry(ChannelKey channel) {
        return database.transact(session -> new RetryFailures(session.repository(SqlDeliveries.class), audit, clock)
                .handle("m1", channel));
    }

    private PublicationProgress progress() {
        return database.transact(session -> session.repository(SqlPublications.class).progressOf("m1",
                clock.instant())).orElseThrow();
    }

    private void set(String subscriber, String state, String reason) {
        outbox.sql("update delivery set state = '" + state + "', reason = nullif('" + reason
                + "', '') where subscriber_id = '" + subscriber + "'");
    }
}
