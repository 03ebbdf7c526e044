package io.herald.delivery;

import static io.herald.delivery.Outbox.mail;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one subscriber was sent. */
class DeliveriesToTest {

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void onlyTheirsAreListedTheNewestFirst() {
        Outbox outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 12, "en", "confirmed");
        outbox.publish("m1", "0001", mail(ENGLISH, "Down"));
        outbox.publish("m2", "0001", mail(ENGLISH, "Up"));
        outbox.makeRows();

        Slice<DeliveryView> first = database.transact(session -> new ListDeliveriesTo(
                session.repository(SqlDeliveries.class)).handle("s000001", Window.first(1)));

        assertThat(first.total()).isEqualTo(2);
        assertThat(first.rows()).singleElement().satisfies(row -> {
            assertThat(row.messageId()).isEqualTo("m2");
            assertThat(row.recipient()).isEqualTo("reader1@example.org");
        });
    }
}
