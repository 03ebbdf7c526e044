package io.herald.web.api.management.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.InviteSubscriber;
import io.herald.audience.SubscriberId;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberRecord;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.Wishes;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.api.management.wire.Sent;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriberFieldsTest {

    @Test
    void anAddressSaysHowSomebodyIsTold() {
        assertThat(read("{'subscriber': {'email': 'ann@example.org', 'component_ids': ['c1']}}", Optional.empty()))
                .satisfies(mail -> {
                    assertThat(mail.kind()).isEqualTo(SubscriberKind.EMAIL);
                    assertThat(mail.wishes().components()).containsExactly("c1");
                    assertThat(mail.wishes().everything()).isFalse();
                });
        InviteSubscriber.Command phone = read(
                "{'subscriber': {'phone_country': 'fr', 'phone_number': '06 12 34 56 78'}}", Optional.empty());
        assertThat(phone.target()).isEqualTo("+33612345678");
        assertThat(phone.wishes().everything()).isTrue();
        InviteSubscriber.Command hook = read("""
            {'subscriber': {'endpoint': 'https://hooks.example.org/x', 'email': 'ops@example.org'}}""",
                Optional.of("inc1"));
        assertThat(hook.kind()).isEqualTo(SubscriberKind.WEBHOOK);
        assertThat(hook.owner()).contains("ops@example.org");
        assertThat(hook.wishes().incidentsOnly()).isTrue();
    }

    @Test
    void nobodyIsSubscribedForSomebodyElse() {
        assertThatThrownBy(() -> read("""
            {'subscriber': {'email': 'ann@example.org', 'skip_confirmation_notification': true}}""", Optional.empty()))
                .isInstanceOf(ValidationException.class).hasMessageContaining("say yes in person");
        assertThatThrownBy(() -> read("{'subscriber': {'phone_number': '06 12 34 56 78', 'phone_country': 'XX'}}",
                Optional.empty())).hasMessageContaining("phone_country must be a country");
        assertThatThrownBy(() -> read("{'subscriber': {'component_ids': []}}", Optional.empty()))
                .hasMessageContaining("email or phone_number can't be blank").hasMessageContaining("component_ids");
    }

    @Test
    void theWordsOfTheOriginalSayWhoIsWanted() {
        assertThat(SubscriberQuery.of(null, null, null).statuses()).containsExactly(SubscriberStatus.CONFIRMED);
        assertThat(SubscriberQuery.of("sms", "all", "x").statuses()).hasSize(3);
        assertThat(SubscriberQuery.of("slack", null, null).foreign()).isTrue();
        assertThatThrownBy(() -> SubscriberQuery.of("pigeon", null, null)).hasMessageContaining("type");
        assertThatThrownBy(() -> SubscriberQuery.of(null, "lost", null)).hasMessageContaining("state");
        assertThatThrownBy(() -> SubscriberQuery.order("age", null)).hasMessageContaining("sort_field");
    }

    @Test
    void everyKindIsCountedEvenWhereThereIsNobody() {
        SubscriberCounts counts = new SubscriberCounts(Map.of(SubscriberKind.EMAIL,
                Map.of(SubscriberStatus.CONFIRMED, 3L, SubscriberStatus.PENDING, 2L, SubscriberStatus.UNSUBSCRIBED,
                        9L)));

        assertThat(counts.byKind(SubscriberQuery.of(null, "all", null))).hasToString("{\"email\":5,\"sms\":0,"
                + "\"webhook\":0,\"integration_partner\":0,\"slack\":0,\"teams\":0}");
        assertThat(counts.byKindAndState().getJsonObject("email")).hasToString(
                "{\"active\":3,\"unconfirmed\":2,\"quarantined\":0,\"total\":5}");
    }

    @Test
    void everyFieldOfASubscriberIsThereInOrder() {
        assertThat(SubscriberWire.of(new SubscriberRecord(new SubscriberId("s1"), SubscriberKind.SMS,
                SubscriberStatus.CONFIRMED, "+33612345678", Optional.empty(), Wishes.everything(Language.ENGLISH),
                Instant.EPOCH, Optional.empty())))
                .hasToString("{\"id\":\"s1\",\"skip_confirmation_notification\":false,"
                        + "\"mode\":\"sms\",\"email\":null,\"endpoint\":null,\"phone_number\":\"+33612345678\","
                        + "\"phone_country\":\"FR\",\"display_phone_number\":\"+33 6 12 34 56 78\","
                        + "\"obfuscated_channel_name\":null,\"workspace_name\":null,\"quarantined_at\":null,"
                        + "\"purge_at\":null,\"components\":null,\"page_access_user_id\":null,"
                        + "\"created_at\":\"1970-01-01T00:00:00.000Z\"}");
    }

    private static InviteSubscriber.Command read(String json, Optional<String> incident) {
        return SubscriberFields.read(
                new Sent(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()), incident);
    }
}
