package io.herald.delivery;

import static io.herald.delivery.Outbox.page;
import static io.herald.shared.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.testing.Database;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours, and the most texts a day. Words are published at noon UTC, which is 13:00 in Paris that day. */
class TextCourtesyTest {

    private static final String TEXTS = "select subscriber_id || ' ' || state || coalesce(' ' || reason, '')"
            + " from delivery where channel = 'sms' and subscriber_id is not null and publication_id = '%s' order by 1";

    @RegisterExtension
    final Database database = Database.fresh();

    private Outbox outbox;

    @BeforeEach
    void prepare() {
        outbox = new Outbox(database);
        outbox.incident("0001");
        outbox.incident("0002");
        outbox.sql("update incident set severity = 'SEV2', impact = 'major'");
        outbox.sql("insert into audience_rule values ('customers', 'sms', 'update')");
        telephone("a", "null, null, null");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // winter, over midnight: the evening ends the next morning, the night the same one, noon is not quiet
        "2026-01-10T22:30+01:00, 22:00, 07:00, 2026-01-11T07:00+01:00",
        "2026-01-11T06:59+01:00, 22:00, 07:00, 2026-01-11T07:00+01:00",
        "2026-01-11T07:00+01:00, 22:00, 07:00, -", "2026-01-11T21:59+01:00, 22:00, 07:00, -",
        "2026-01-11T13:30+01:00, 12:00, 14:00, 2026-01-11T14:00+01:00", "2026-01-11T14:00+01:00, 12:00, 14:00, -",
        // the clock goes forward at 2 on 29 March: the night is an hour shorter, and half past two does not exist
        "2026-03-28T23:00+01:00, 22:00, 07:00, 2026-03-29T07:00+02:00",
        "2026-03-29T01:59+01:00, 22:00, 02:30, 2026-03-29T03:30+02:00",
        // it goes back at 3 on 25 October: the night is an hour longer, and half past two comes twice
        "2026-10-24T23:00+02:00, 22:00, 07:00, 2026-10-25T07:00+01:00",
        "2026-10-25T02:15+02:00, 22:00, 02:30, 2026-10-25T02:30+01:00"})
    void quietHoursEndByTheClockOnTheWall(String moment, String from, String to, String end) {
        String wanted = end == null ? "null" : "timestamptz '" + end + "'";

        assertThat(outbox.texts("select quiet_until('%s', '%s', '%s', 'Europe/Paris') is not distinct from %s"
                .formatted(moment, from, to, wanted))).containsExactly("true");
    }

    @Test
    void aTextWaitsForTheEndOfTheQuietHoursOfItsReader() {
        telephone("b", "'12:00', '14:30', 'Europe/Paris'");
        telephone("c", "'22:00', '07:00', 'Europe/Paris'");
        telephone("d", "'22:00', '07:00', 'Asia/Tokyo'");

        String id = publish("m1", "0001");

        assertThat(texts(id)).containsExactly("a pending", "b pending", "c pending", "d pending");
        assertThat(outbox.texts("select subscriber_id || ' ' || to_char(not_before at time zone 'UTC', 'DD HH24:MI')"
                + " from delivery where channel = 'sms' and not_before > created_at order by 1"))
                .containsExactly("b 06 13:30");
        assertThat(outbox.texts("select min(due_at) = (select min(created_at) from delivery) from publication_chunk"
                + " where channel = 'sms'")).containsExactly("true");
    }

    @Test
    void theNewestOfTheNightIsRead() {
        telephone("b", "'12:00', '14:30', 'Europe/Paris'");
        String first = publish("m1", "0001");
        accept("a");
        String second = publish("m2", "0001");

        assertThat(texts(first)).contains("b suppressed superseded");
        assertThat(texts(second)).contains("b pending");
    }

    @Test
    void nobodyReadsThatSomethingIsOverThatBeganUnheard() {
        telephone("b", "'12:00', '14:30', 'Europe/Paris'");
        publish("m1", "0001");
        accept("a");

        String over = resolve("m2");

        assertThat(texts(over)).containsExactly("a pending",
                "b suppressed it was over before their quiet hours were");
    }

    @Test
    void whoHadManyTextsTodayGetsNoMore() {
        telephone("b", "null, null, null");
        outbox.textsADay(2);
        publish("m1", "0002");
        accept("a");
        publish("m2", "0002");
        accept("a");
        outbox.sql("update delivery set state = 'accepted', finished_at = created_at - interval '25 hours'"
                + " where subscriber_id = 'b'");

        assertThat(texts(publish("m3", "0001"))).containsExactly(
                "a suppressed the limit of texts a day is reached", "b pending");
        outbox.textsADay(0);
        assertThat(texts(publish("m4", "0001"))).containsExactly("a pending", "b pending");
    }

    @ParameterizedTest
    @CsvSource({"security,SEV3", "data_loss,SEV4", "outage,SEV1"})
    void theGravestPassesBoth(String kind, String severity) {
        telephone("b", "'12:00', '14:30', 'Europe/Paris'");
        outbox.textsADay(1);
        publish("m1", "0002");
        accept("a");
        outbox.sql("update incident set kind = '" + kind + "', severity = '" + severity + "' where id = '0001'");

        String id = publish("m2", "0001");

        assertThat(texts(id)).containsExactly("a pending", "b pending");
        assertThat(outbox.texts("select 1 from delivery where not_before > created_at and publication_id = '" + id
                + "' and channel = 'sms'")).isEmpty();
    }

    @Test
    void aZoneThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> telephone("x", "'12:00', '14:00', 'Europe/Atlantis'")).hasStackTraceContaining(
                "Europe/Atlantis");
        assertThatThrownBy(() -> telephone("x", "'12:00', null, 'Europe/Paris'")).hasStackTraceContaining(
                "subscriber_quiet");
    }

    private void telephone(String id, String quiet) {
        outbox.sql("""
            insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at, quiet_from,
              quiet_to, time_zone) values ('%s', 'sms', '+3361234567%d', 'en', 'confirmed', '%s', now(), %s)"""
                .formatted(id, (int) id.charAt(0) % 10, id, quiet));
    }

    private String publish(String message, String incident) {
        return outbox.publish(message, incident, page(ENGLISH, "Cards fail")).value();
    }

    private String resolve(String message) {
        outbox.status("resolved");
        return publish(message, "0001");
    }

    private void accept(String subscriber) {
        outbox.sql("update delivery set state = 'accepted', finished_at = created_at where state = 'pending'"
                + " and subscriber_id = '" + subscriber + "'");
    }

    private List<String> texts(String publication) {
        return outbox.texts(TEXTS.formatted(publication));
    }
}
