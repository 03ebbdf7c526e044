package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static io.herald.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.MessageBounced;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.jpa.SqlReceipts;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Telephones and web servers among the recipients of a publication, and what is heard of them later. */
class KindsTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 1, "en", "confirmed");
        outbox.sql("""
            insert into subscriber (id, kind, address, email, language, status, unsubscribe_token, requested_at)
            values ('p1', 'sms', '+33612345678', null, 'fr', 'confirmed', 'lp1', now()),
                   ('p2', 'sms', '+33612345679', null, 'en', 'pending', 'lp2', now()),
                   ('w1', 'webhook', 'https://a.example/x', 'ops@a.example', 'en', 'confirmed', 'lw1', now())""");
    }

    @Test
    void everyKindGetsItsOwnWordsInItsOwnChunk() {
        outbox.publish("m1", "0001", page(ENGLISH, "Payments fail"), page(FRENCH, "Paiements en panne"),
                new Variant(ChannelKey.SMS, ENGLISH, "t", "Payments fail."));

        assertThat(outbox.texts("""
            select d.chunk || ' ' || d.channel || ' ' || d.recipient || ' ' || v.language || ' ' || v.title || ': '
              || v.body from delivery d join publication_variant v on v.publication_id = d.publication_id
              and v.channel = d.channel and v.language = d.language order by d.chunk"""))
                .containsExactly("0 email reader1@example.org en Payments fail: We are looking into it.",
                        "1 sms +33612345678 fr Paiements en panne: ",
                        "2 webhook https://a.example/x en Payments fail: We are looking into it.");
        assertThat(outbox.texts("select chunk from publication_chunk order by chunk")).containsExactly("0", "1", "2");
    }

    @Test
    void updatesAreNotForTelephonesAndOneRowSaysSo() {
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"), page(ENGLISH, "Payments fail"));
        outbox.publish("m2", "0001", mail(ENGLISH, "Still failing"), page(ENGLISH, "Still failing"));

        assertThat(outbox.texts("select recipient || ' ' || state || ' ' || coalesce(reason, '') from delivery"
                + " where channel = 'sms' order by id")).containsExactly("+33612345678 pending ",
                        "1 by audience suppressed no audience of theirs is told of this by this channel");
    }

    @Test
    void receiptsOfAllPartsAreShownWhateverTheirOrder() {
        outbox.publish("m1", "0001", page(ENGLISH, "Payments fail"));
        receipt("a1", Fate.DELIVERED);
        outbox.sql("update delivery set state = 'accepted', provider_reference = 'a1 a2' where channel = 'sms'");
        receipt("a2", Fate.UNDER_WAY);
        receipt("a2", Fate.FAILED);
        receipt("a1", Fate.UNDER_WAY);
        long id = Long.parseLong(outbox.texts("select id from delivery where channel = 'sms'").getFirst());

        List<ReceiptView> receipts = database
                .transact(session -> session.repository(SqlReceipts.class).of(new DeliveryId(id)));
        assertThat(receipts)
                .extracting(receipt -> receipt.reference() + " " + receipt.fate())
                .containsExactly("a1 DELIVERED", "a2 FAILED");
    }

    @Test
    void aBounceLeadsToItsSubscriber() {
        outbox.publish("m1", "0001", page(ENGLISH, "Payments fail"));
        String key = outbox.texts("select idempotency_key from delivery where channel = 'email'").getFirst();

        assertThat(bounce(key)).contains("s000001");
        assertThat(bounce("somebody.else")).isEmpty();
    }

    @Test
    void aServerThatFailsTenTimesWithinAnHourIsFound() {
        outbox.publish("m1", "0001", page(ENGLISH, "Payments fail"));
        attempts(9, "deferred");
        assertThat(failing()).isEmpty();
        attempts(1, "deferred");
        assertThat(failing()).containsExactly("w1");

        attempts(1, "accepted");
        assertThat(failing()).isEmpty();
    }

    private void attempts(int count, String outcome) {
        outbox.sql("insert into delivery_attempt (delivery_id, started_at, ended_at, outcome) select id, created_at,"
                + " created_at, '" + outcome + "' from delivery, generate_series(1, " + count
                + ") where channel = 'webhook'");
    }

    private List<String> failing() {
        return database.transact(session -> new FindFailingSubscribers(session.repository(SqlReceipts.class))
                .handle(ChannelKey.WEBHOOK, SettableClock.NOON.minusSeconds(3_600), 10));
    }

    private void receipt(String reference, Fate fate) {
        database.run(session -> new NoteReceipt(session.repository(SqlReceipts.class), clock)
                .handle(new ReceiptCame(ChannelKey.SMS, reference, fate, "")));
    }

    private Optional<String> bounce(String key) {
        return database.transact(session -> new NoteBounce(session.repository(SqlReceipts.class), clock)
                .handle(new MessageBounced(ChannelKey.EMAIL, key, true, "5.1.1")));
    }
}
