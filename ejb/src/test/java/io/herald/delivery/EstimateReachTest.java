package io.herald.delivery;

import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static io.herald.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.PublicLinks;
import io.herald.channel.sms.SmsChannel;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.jpa.SqlExpectations;
import io.herald.testing.Database;
import io.herald.testing.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many would be told, and for how much. */
class EstimateReachTest {

    private static final List<Variant> WORDS = List.of(page(ENGLISH, "Cards fail"), page(FRENCH, "Panne des cartes"),
            new Variant(ChannelKey.SMS, FRENCH, "Panne", "Le paiement par carte échoue. ".repeat(6)));

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.subscribers(1, 30, "en", "confirmed");
        outbox.subscribers(31, 35, "fr", "confirmed");
        outbox.subscribers(36, 40, "fr", "unsubscribed");
        telephones(1, 12, "en-GB");
        telephones(13, 20, "fr");
    }

    @Test
    void textsAreCountedInTheWordsThatEachTelephoneGets() {
        ReachEstimate reach = estimate("first_contact", "5");

        assertThat(reach.recipients()).isEqualTo(Map.of(ChannelKey.EMAIL, 35L, ChannelKey.SMS, 20L));
        assertThat(reach.texts()).containsExactly(new ReachEstimate.Texts(1, 12), new ReachEstimate.Texts(2, 8));
        assertThat(reach.parts()).isEqualTo(28);
        assertThat(reach.cost()).contains(new BigDecimal("1.40"));
        assertThat(reach.currency()).isEqualTo("EUR");
    }

    @Test
    void itIsWhatAPublicationWouldWrite() {
        outbox.sql("update subscriber set audiences = '{regulators}' where id < 's000011'");
        outbox.sql("update incident set severity = 'SEV2'");
        ReachEstimate before = estimate("first_contact", "5");

        outbox.publish("m1", "0001", WORDS.toArray(Variant[]::new));

        assertThat(outbox.texts("select channel || ' ' || count(*) from delivery where state = 'pending'"
                + " group by channel order by 1"))
                .containsExactly("email " + before.recipients().get(ChannelKey.EMAIL),
                        "sms " + before.recipients().get(ChannelKey.SMS))
                .containsExactly("email 25", "sms 20");
        assertThat(estimate("update", "5").recipients()).containsOnlyKeys(ChannelKey.EMAIL);
        assertThat(estimate("resolution", "5").recipients()).containsOnlyKeys(ChannelKey.EMAIL, ChannelKey.SMS);
    }

    @Test
    void whatIsNotDeclaredYetIsCountedAsOnceItIs() {
        outbox.sql("insert into component (id, name, position, created_at, updated_at) values ('card', 'Cards', 1,"
                + " now(), now()), ('sepa', 'SEPA', 2, now(), now())");
        outbox.sql("update subscriber set everything = false, components = '{card}' where id < 's000011'");
        outbox.sql("update subscriber set minimum_impact = 'critical' where id between 's000011' and 's000015'");
        outbox.sql("update subscriber set audiences = '{regulators}' where id between 's000016' and 's000018'");

        assertThat(first("major", false, "sepa").recipients()).containsEntry(ChannelKey.EMAIL, 17L)
                .containsEntry(ChannelKey.SMS, 20L);
        assertThat(first("major", false, "card", "sepa").recipients()).containsEntry(ChannelKey.EMAIL, 27L);
        assertThat(first("critical", false).recipients()).containsEntry(ChannelKey.EMAIL, 32L);
        assertThat(first("none", true).recipients()).containsEntry(ChannelKey.EMAIL, 35L);

        outbox.sql("update incident set severity = 'SEV3', impact = 'major'");
        outbox.sql("insert into incident_component (incident_id, component_id, status)"
                + " values ('0001', 'sepa', 'partial_outage')");
        assertThat(first("major", false, "sepa")).isEqualTo(estimate("first_contact", "5"));
    }

    private ReachEstimate first(String impact, boolean zeroTolerance, String... components) {
        return database.transact(session -> estimates(session, "5")
                .handle(new NewIncident("SEV3", impact, zeroTolerance, Set.of(components)), WORDS));
    }

    @Test
    void withoutAPriceNothingIsSaidOfTheCost() {
        assertThat(estimate("first_contact", "").cost()).isEmpty();
    }

    @Test
    void itTakesOneQuery() {
        assertThat(database.statementsOf(session -> session.repository(SqlExpectations.class).of("0001", "update",
                WORDS))).isEqualTo(1);
    }

    private ReachEstimate estimate(String phase, String price) {
        return database.transact(session -> estimates(session, price).handle("0001", phase, WORDS));
    }

    private static EstimateReach estimates(Session session, String price) {
        SmsChannel sms = new SmsChannel(List.of(), ChannelValues::none, new PublicLinks("https://s.example"));
        return new EstimateReach(session.repository(SqlExpectations.class), Channels.of(sms),
                key -> new ChannelValues(key, 1, price.isEmpty() ? Map.of() : Map.of("price", price), Map.of()));
    }

    private void telephones(int from, int to, String language) {
        outbox.sql("""
            insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at)
            select 't' || n, 'sms', '+336123400' || lpad(n::text, 2, '0'), '%s', 'confirmed', 't' || n, now()
            from generate_series(%d, %d) n""".formatted(language, from, to));
    }
}
