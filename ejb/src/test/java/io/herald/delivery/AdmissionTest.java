package io.herald.delivery;

import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.jpa.SqlPublications;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears of a publication, by audience and by what was asked for. */
class AdmissionTest {

    private static final String TOLD = "select recipient from delivery where channel = 'email'"
            + " and state = 'pending' and subscriber_id is not null order by recipient";
    private static final String LEFT_OUT = "select recipient || ': ' || reason from delivery"
            + " where state = 'suppressed' and subscriber_id is null order by recipient";

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.sql("update incident set severity = 'SEV3', impact = 'minor'");
        outbox.sql("insert into component_group (id, name, position, created_at, updated_at)"
                + " values ('pay', 'Payments', 1, now(), now()), ('api', 'API', 2, now(), now())");
        outbox.sql("insert into component (id, group_id, name, position, created_at, updated_at)"
                + " values ('card', 'pay', 'Cards', 1, now(), now()), ('sepa', 'pay', 'SEPA', 2, now(), now()),"
                + " ('rest', 'api', 'REST', 1, now(), now())");
        outbox.sql("insert into incident_component values ('0001', 'card', 'degraded_performance')");
    }

    @Test
    void whoAskedForAnAffectedComponentOrItsGroupIsTold() {
        subscriber("all", "everything = true");
        subscriber("card", "everything = false, components = '{card,rest}'");
        subscriber("pay", "everything = false, groups = '{pay}'");
        subscriber("rest", "everything = false, components = '{rest}'");
        subscriber("api", "everything = false, groups = '{api}'");

        outbox.publish("m1", "0001", page(ENGLISH, "Cards fail"));

        assertThat(told()).containsExactly("all", "card", "pay");
        assertThat(outbox.texts(LEFT_OUT)).containsExactly("2 by scope: they subscribed to something else");
    }

    @Test
    void anIncidentThatNamesNoComponentConcernsEverybody() {
        subscriber("rest", "everything = false, components = '{rest}'");
        outbox.sql("delete from incident_component");

        outbox.publish("m1", "0001", page(ENGLISH, "Something fails"));

        assertThat(told()).containsExactly("rest");
    }

    @Test
    void lessThanTheImpactThatWasAskedForIsNotTold() {
        subscriber("any", "minimum_impact = 'none'");
        subscriber("minor", "minimum_impact = 'minor'");
        subscriber("major", "minimum_impact = 'major'");
        subscriber("critical", "minimum_impact = 'critical'");

        outbox.publish("m1", "0001", page(ENGLISH, "Cards are slow"));

        assertThat(told()).containsExactly("any", "minor");
        assertThat(outbox.texts(LEFT_OUT)).containsExactly("2 by impact: the impact is less than they asked for");
    }

    @Test
    void anAudienceHearsFromItsSeverityOnAndZeroToleranceAlways() {
        subscriber("customer", "audiences = '{customers}'");
        subscriber("boss", "audiences = '{executives}'");
        subscriber("both", "audiences = '{executives,customers}'");
        subscriber("state", "audiences = '{regulators}'");

        outbox.publish("m1", "0001", page(ENGLISH, "Cards are slow"));
        assertThat(told()).containsExactly("both", "customer");
        assertThat(outbox.texts(LEFT_OUT))
                .containsExactly("2 by audience: no audience of theirs is told of this by this channel");

        outbox.incident("0002");
        outbox.sql("update incident set severity = 'SEV4', impact = 'none', kind = 'data_loss' where id = '0002'");
        subscriber("picky", "minimum_impact = 'critical'");
        outbox.sql("delete from delivery");
        outbox.publish("m2", "0002", page(ENGLISH, "Data lost"));
        assertThat(told()).containsExactly("boss", "both", "customer", "picky", "state");
    }

    @Test
    void anAudienceHearsAtItsMomentsOnly() {
        subscriber("boss", "audiences = '{executives}'");
        outbox.sql("update incident set severity = 'SEV1'");

        outbox.publish("m1", "0001", page(ENGLISH, "Cards fail"));
        outbox.publish("m2", "0001", page(ENGLISH, "Still"));

        assertThat(outbox.texts("select p.message_id from delivery d join publication p on p.id = d.publication_id"
                + " where d.subscriber_id = 'boss' and d.state = 'pending'")).containsExactly("m1");
        assertThat(outbox.texts(LEFT_OUT)).hasSize(1);
    }

    @Test
    void whoFollowsAnIncidentHearsOfItWhateverItAffectsAndOfNoOther() {
        outbox.incident("0002");
        subscriber("fan", "everything = false, incidents = '{0001}', minimum_impact = 'critical'");
        outbox.sql("update audience set from_severity = 'SEV1'");
        outbox.sql("update incident set severity = 'SEV4', impact = 'none'");

        outbox.publish("m1", "0001", page(ENGLISH, "Cards are slow"));
        outbox.publish("m2", "0002", page(ENGLISH, "Something else"));

        assertThat(outbox.texts("select p.message_id from delivery d join publication p on p.id = d.publication_id"
                + " where d.subscriber_id = 'fan'")).containsExactly("m1");
    }

    @Test
    void whoWasToldThatItBrokeHearsThatItIsOverThoughItBecameSmaller() {
        outbox.sql("update incident set severity = 'SEV1', impact = 'critical'");
        subscriber("picky", "minimum_impact = 'critical'");
        subscriber("boss", "audiences = '{executives}'");
        subscriber("rest", "everything = false, components = '{rest}'");
        outbox.publish("m1", "0001", page(ENGLISH, "Cards fail"));
        outbox.sql("update delivery set state = 'accepted'");
        outbox.sql("update incident set severity = 'SEV4', impact = 'none'");

        resolve("m2");

        assertThat(told()).containsExactly("boss", "picky");
    }

    @Test
    void whoIsOnlyWrittenDownYetHearsOfTheEndToo() {
        outbox.sql("update incident set impact = 'critical'");
        outbox.subscribers(1, 600, "en", "confirmed");
        outbox.sql("update subscriber set minimum_impact = 'critical'");
        outbox.publish("m1", "0001", page(ENGLISH, "Cards fail"));
        outbox.sql("update incident set impact = 'none'");

        resolve("m2");
        outbox.makeRows();

        assertThat(outbox.texts("select count(*) from delivery d join publication p on p.id = d.publication_id"
                + " where p.message_id = 'm2' and d.subscriber_id is not null")).containsExactly("600");
    }

    @Test
    void textsAreForTheBeginningAndTheEndUnlessAnAudienceSaysOtherwise() {
        outbox.sql("insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at)"
                + " values ('p1', 'sms', '+33612345678', 'en', 'confirmed', 'lp1', now())");
        outbox.publish("m1", "0001", page(ENGLISH, "Cards fail"));
        outbox.publish("m2", "0001", page(ENGLISH, "Still"));
        outbox.sql("insert into audience_rule values ('customers', 'sms', 'update')");
        outbox.publish("m3", "0001", page(ENGLISH, "Still"));
        resolve("m4");

        assertThat(outbox.texts("select p.message_id || ' ' || d.recipient from delivery d join publication p"
                + " on p.id = d.publication_id where d.channel = 'sms' order by p.message_id")).containsExactly(
                        "m1 +33612345678", "m2 1 by audience", "m3 +33612345678", "m4 +33612345678");
    }

    @Test
    void manyAreLeftOutByOneRowAndOneStatement() {
        outbox.subscribers(1, 20, "en", "confirmed");
        outbox.sql("update subscriber set everything = false, components = '{rest}'");
        outbox.subscribers(21, 21, "en", "confirmed");
        statements("m0");
        int few = statements("m1");
        outbox.subscribers(100, 3_000, "en", "confirmed");

        assertThat(statements("m2")).isEqualTo(few);
        assertThat(outbox.texts(LEFT_OUT)).contains("20 by scope: they subscribed to something else");
    }

    private int statements(String message) {
        return database.statementsOf(session -> outbox.publish(session, message, "0001", page(ENGLISH, "Cards")));
    }

    private void resolve(String message) {
        database.run(session -> {
            session.sql("""
                insert into message (id, incident_id, phase, incident_status, status, text_sha256, created_by,
                  gate_policy, approval_minutes, created_at, updated_at)
                values (?1, '0001', 'resolution', 'resolved', 'published', '-', 'ada', 'approved_wording_publishes',
                  10, now(), now())""", message);
            session.repository(SqlPublications.class).queue(new PublicationRequest(message, "0001", "INC-2026-0001",
                    "resolved", List.of(new Variant(ChannelKey.STATUS_PAGE, ENGLISH, "Over", "It works.")),
                    SettableClock.NOON), List.of(), 0);
        });
    }

    private List<String> told() {
        return outbox.texts(TOLD).stream().map(address -> address.replace("@example.org", "")).toList();
    }

    /** @param wishes what to set of the columns */
    private void subscriber(String id, String wishes) {
        outbox.sql("insert into subscriber (id, email, language, status, unsubscribe_token, requested_at) values ('"
                + id + "', '" + id + "@example.org', 'en', 'confirmed', 'leave-" + id + "', now())");
        outbox.sql("update subscriber set " + wishes + " where id = '" + id + "'");
    }
}
