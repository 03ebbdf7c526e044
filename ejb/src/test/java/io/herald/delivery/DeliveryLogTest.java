package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.ListDeliveries.Filter;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlReceipts;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deliveries as staff sees and handles them. */
class DeliveryLogTest {

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private Outbox outbox;

    @BeforeEach
    void publish() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 12, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Payments fail"));
    }

    @Test
    void deliveriesAreListedAPageAtATime() {
        Slice<DeliveryView> page = list(Filter.ofMessage("m1"), new Window(10, 5));

        assertThat(page.total()).isEqualTo(12);
        assertThat(page.rows()).hasSize(2);
        assertThat(list(Filter.ofMessage("other"), Window.first(5)).total()).isZero();
    }

    @Test
    void filtersNarrowTogether() {
        outbox.sql("update delivery set state = 'refused', reason = '550 no' where recipient = 'reader7@example.org'");

        Filter refused = new Filter(Optional.of("m1"), Optional.of("0001"), Optional.of(ChannelKey.EMAIL),
                Set.of(DeliveryState.REFUSED, DeliveryState.UNCLEAR), Optional.of("EXAMPLE.org"));

        assertThat(list(refused, Window.first(5)).rows()).singleElement().satisfies(delivery -> {
            assertThat(delivery.recipient()).isEqualTo("reader7@example.org");
            assertThat(delivery.reason()).contains("550 no");
            assertThat(delivery.nextAttempt()).isEmpty();
            assertThat(delivery.incidentReference()).isEqualTo("INC-2026-0001");
        });
        assertThat(list(new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.of("%")),
                Window.first(5)).total()).as("% is a character like others").isZero();
    }

    @Test
    void aCapturedMailCanBeRead() {
        outbox.sql("update delivery set state = 'captured' where recipient = 'reader7@example.org'");

        assertThat(find("reader7@example.org").captured())
                .hasValueSatisfying(mail -> assertThat(mail.heading()).contains("INC-2026-0001 Payments fail"));
        assertThat(find("reader8@example.org").captured()).isEmpty();
    }

    @Test
    void aRefusedDeliveryIsDueAgainAtAPersonsWord() {
        outbox.sql("update delivery set state = 'refused', not_before = 'infinity', finished_at = now()"
                + " where recipient = 'reader7@example.org'");
        DeliveryId id = find("reader7@example.org").delivery().id();

        retry(id);

        DeliveryView delivery = find("reader7@example.org").delivery();
        assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(delivery.nextAttempt()).contains(clock.instant());
        assertThat(delivery.finishedAt()).isEmpty();
        assertThat(audit.actions()).containsExactly("delivery.retried");
    }

    @Test
    void whatArrivedOrDoesNotExistCannotBeRetried() {
        outbox.sql("update delivery set state = 'accepted' where recipient = 'reader7@example.org'");
        DeliveryId id = find("reader7@example.org").delivery().id();

        assertThatThrownBy(() -> retry(id)).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> retry(new DeliveryId(-1))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anErasedPersonLeavesOnlyACount() {
        outbox.sql("insert into delivery_attempt (delivery_id, started_at, ended_at, outcome, reason) select id, now(),"
                + " now(), 'deferred', '450 reader7@example.org' from delivery where recipient = 'reader7@example.org'");

        database.run(session -> session.repository(SqlDeliveries.class).erase("s000007", clock.instant()));

        assertThat(outbox.texts("select state || ' ' || reason from delivery where recipient like 'erased-%'"))
                .containsExactly("suppressed erased");
        assertThat(outbox.texts("select recipient from delivery union select reason from delivery_attempt"))
                .noneMatch(text -> text.contains("reader7@"));
        assertThat(outbox.texts("select count(*) from delivery")).containsExactly("12");
    }

    private Slice<DeliveryView> list(Filter filter, Window window) {
        return database.transact(session -> new ListDeliveries(session.repository(SqlDeliveries.class))
                .handle(filter, window));
    }

    private FindDelivery.DeliveryDetail find(String recipient) {
        DeliveryId id = list(new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(),
                Optional.of(recipient)), Window.first(1)).rows().getFirst().id();
        return database.transact(session -> new FindDelivery(session.repository(SqlDeliveries.class),
                Channels.of(new RecordingChannel()), session.repository(SqlReceipts.class)).handle(id)).orElseThrow();
    }

    private void retry(DeliveryId id) {
        database.run(session -> new RetryDelivery(session.repository(SqlDeliveries.class), audit, clock).handle(id));
    }
}
