package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static io.herald.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueDeliveriesTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
    }

    @Test
    void everyConfirmedSubscriberGetsOneRow() {
        outbox.subscribers(1, 3, "en", "confirmed");
        outbox.subscribers(4, 5, "en", "pending");
        outbox.subscribers(6, 6, "en", "unsubscribed");

        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));

        assertThat(outbox.texts("select recipient || ' ' || channel || ' ' || state from delivery order by id"))
                .containsExactly("reader1@example.org email pending",
                        "reader2@example.org email pending", "reader3@example.org email pending");
    }

    @Test
    void aQuarantinedAddressLeavesARowWithItsReason() {
        outbox.subscribers(1, 1, "en", "quarantined");

        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));

        assertThat(outbox.texts("select state || ' ' || reason from delivery where channel = 'email'"))
                .containsExactly("suppressed quarantined");
        assertThat(outbox.texts("select 1 from delivery where state = 'suppressed' and finished_at is null")).isEmpty();
    }

    @Test
    void aThousandAndOneSubscribersMakeThreeChunks() {
        outbox.subscribers(1, 1001, "en", "confirmed");

        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));
        outbox.makeRows();

        assertThat(outbox.texts("select chunk || ': ' || count(*) from delivery where channel = 'email'"
                + " group by chunk order by chunk")).containsExactly("0: 500", "1: 500", "2: 1");
        assertThat(outbox.texts("select chunk from publication_chunk order by chunk")).containsExactly("0", "1", "2");
    }

    @Test
    void everybodyReadsTheOwnLanguageOrItsBaseOrEnglish() {
        outbox.subscribers(1, 1, "fr", "confirmed");
        outbox.subscribers(2, 2, "fr-CA", "confirmed");
        outbox.subscribers(3, 3, "de", "confirmed");

        outbox.publish("m1", "0001", mail(FRENCH, "Paiements"), page(FRENCH, "not this"), page(ENGLISH, "Payments"));

        assertThat(outbox.texts("select d.language || ' ' || v.title from delivery d join publication_variant v"
                + " on v.publication_id = d.publication_id and v.channel = d.channel and v.language = d.language"
                + " where d.channel = 'email' order by d.recipient"))
                .containsExactly("fr Paiements", "fr Paiements", "en Payments");
    }

    @Test
    void laterMessagesOfAnIncidentKeepItsSubjectAndAnswerItsFirst() {
        outbox.subscribers(1, 1, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));
        outbox.subscribers(2, 2, "en", "confirmed");

        PublicationId second = outbox.publish("m2", "0001", mail(ENGLISH, "Payments work again"));

        assertThat(outbox.texts("select distinct regexp_replace(subject, '^\\[.*\\] ', '') from publication_variant"))
                .containsExactly("INC-2026-0001 Payments fail");
        assertThat(outbox.texts("select idempotency_key || ' ' || coalesce(thread_key, '-') from delivery"
                + " where channel = 'email' order by publication_id = '" + second.value() + "', recipient"))
                .containsExactly("0001.s000001 -", second.value() + ".s000001 0001.s000001",
                        second.value() + ".s000002 0001.s000002");
    }

    @Test
    void aPublicationThatFailsLaterLeavesNoRow() {
        outbox.subscribers(1, 3, "en", "confirmed");

        assertThatThrownBy(() -> database.run(session -> {
            outbox.publish(session, "m1", "0001", mail(ENGLISH, "Payments fail"));
            throw new IllegalStateException("after the rows were written");
        })).hasMessage("after the rows were written");

        assertThat(outbox.texts("select 1 from delivery")).isEmpty();
    }

    @Test
    void aPublicationWithoutWordsForPageOrMailIsRefused() {
        assertThatThrownBy(() -> outbox.publish("m1", "0001",
                new PublicationRequest.Variant(ChannelKey.of("sms"), Language.of("en"), "t", "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progressCountsByChannelAndState() {
        outbox.subscribers(1, 7, "en", "confirmed");
        outbox.subscribers(8, 9, "en", "quarantined");
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));

        PublicationProgress progress = database.transact(
                session -> session.repository(SqlPublications.class).progressOf("m1", SettableClock.NOON))
                .orElseThrow();

        assertThat(progress.total()).isEqualTo(9);
        assertThat(progress.count(DeliveryState.PENDING)).isEqualTo(7);
        assertThat(progress.settled()).isEqualTo(2);
        assertThat(progress.finished()).isFalse();
        assertThat(progress.counts().get(ChannelKey.EMAIL)).containsEntry(DeliveryState.SUPPRESSED, 2L);
        assertThat(progress.lastFinishedAt()).contains(SettableClock.NOON);
    }
}
