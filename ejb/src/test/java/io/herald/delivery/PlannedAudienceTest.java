package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.domain.Lease;
import io.herald.delivery.jpa.SqlChannelSwitches;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A big audience is written down with the publication, and becomes rows after the commit. */
class PlannedAudienceTest {

    private static final Instant NOW = SettableClock.NOON;
    private static final String ROWS = "select count(*) from delivery where channel = 'email'";

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;
    private int leases;

    @BeforeEach
    void publishToTwelveHundred() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 1_200, "en", "confirmed");
        outbox.sql("update subscriber set status = 'quarantined' where id = 's000900'");
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
    }

    @Test
    void theFirstChunkHasItsRowsFromTheStartAndAllAreCounted() {
        assertThat(outbox.texts(ROWS)).containsExactly("500");

        ChannelProgress mails = mails();

        assertThat(mails.total()).isEqualTo(1_200);
        assertThat(mails.count(DeliveryState.PENDING)).isEqualTo(1_199);
        assertThat(mails.suppressed()).containsOnlyKeys("quarantined");
    }

    @Test
    void everybodyGetsOneRowHoweverOftenRowsAreMade() {
        outbox.makeRows();
        outbox.makeRows();

        assertThat(outbox.texts(ROWS)).containsExactly("1200");
        assertThat(outbox.texts("select count(distinct recipient) from delivery where channel = 'email'"))
                .containsExactly("1200");
        assertThat(outbox.texts("select 1 from publication_chunk where audience is not null")).isEmpty();
        assertThat(mails().total()).isEqualTo(1_200);
    }

    @Test
    void whoTakesAChunkMakesItsRows() {
        assertThat(outbox.take(lease()).claims()).hasSize(500);
        assertThat(outbox.take(lease()).claims()).hasSize(499);
        assertThat(outbox.take(lease()).claims()).hasSize(200);
        assertThat(outbox.take(ChannelKey.EMAIL, lease(), 500)).isEmpty();
    }

    @Test
    void theAudienceIsTheOneOfTheMomentOfPublication() {
        outbox.subscribers(1_201, 1_300, "en", "confirmed");
        outbox.sql("update subscriber set status = 'unsubscribed' where id = 's001100'");

        outbox.makeRows();

        assertThat(outbox.texts(ROWS)).containsExactly("1200");
        outbox.take(lease());
        outbox.take(lease());
        assertThat(outbox.take(lease()).claims()).as("but nobody who left is written to").hasSize(199);
    }

    @Test
    void aChannelThatIsTurnedOffMeanwhileSendsNoneOfIt() {
        database.run(session -> session.repository(SqlChannelSwitches.class)
                .put(new ChannelSwitch("email", SwitchState.OFF, "why", "Ada", NOW)));

        assertThat(outbox.texts("select reason || ' ' || count(*) from delivery where channel = 'email'"
                + " group by reason order by 1")).containsExactly("quarantined 1", "the channel is turned off 1199");
    }

    @Test
    void anErasedPersonIsErasedFromWhatIsOnlyWrittenDown() {
        database.run(session -> session.repository(SqlDeliveries.class).erase("s001199", NOW));
        outbox.makeRows();

        assertThat(outbox.texts(ROWS)).containsExactly("1200");
        assertThat(outbox.texts("select state from delivery where recipient like 'erased-%'"))
                .containsExactly("suppressed");
        assertThat(outbox.texts("select 1 from delivery where recipient = 'reader1199@example.org'")).isEmpty();
    }

    @Test
    void newerNewsSupersedeOlderOfWhichNoRowsWereMade() {
        outbox.publish("m2", "0001", mail(ENGLISH, "Up again"));
        outbox.makeRows();

        assertThat(outbox.texts("select p.message_id || ' ' || d.state || ' ' || count(*) from delivery d"
                + " join publication p on p.id = d.publication_id where d.channel = 'email' group by p.message_id,"
                + " d.state order by 1")).containsExactly("m1 suppressed 1200", "m2 pending 1199", "m2 suppressed 1");
    }

    private Lease lease() {
        return new Lease("node#life#" + ++leases, NOW, NOW.plusSeconds(300));
    }

    private ChannelProgress mails() {
        return database.transact(session -> session.repository(SqlPublications.class).progressOf("m1", NOW))
                .orElseThrow().channels().stream().filter(each -> each.channel().equals(ChannelKey.EMAIL)).findFirst()
                .orElseThrow();
    }
}
