package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.jpa.JpaSubscribers;
import io.herald.shared.NotFoundException;
import io.herald.testing.Database;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What staff sees of one subscriber. */
class FindSubscriberTest {

    @RegisterExtension
    final Database database = Database.fresh();

    @Test
    void theProofOfConsentAndTheQuietHoursAreShown() {
        database.run(session -> session.sql("""
            insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at,
              confirmed_at, confirmed_by, consent_text, consent_address, consent_language, consent_version,
              quiet_from, quiet_to, time_zone)
            values ('s1', 'sms', '+33612345678', 'fr', 'confirmed', 't1', now(), now(), 'code', 'Je veux bien.',
              '192.0.2.7', 'fr', 'abc123', '22:00', '07:00', 'Europe/Paris')"""));

        SubscriberDetail found = find("s1");

        assertThat(found.proof().confirmedBy()).contains("code");
        assertThat(found.proof().version()).contains("abc123");
        assertThat(found.proof().importId()).isEmpty();
        assertThat(found.subscriber().consentText()).contains("Je veux bien.");
        assertThat(found.quiet()).contains(
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Paris")));
        assertThat(found.owner()).isEmpty();
    }

    @Test
    void aWebServerHasAnOwner() {
        database.run(session -> session.sql("""
            insert into subscriber (id, kind, email, address, language, status, unsubscribe_token, requested_at)
            values ('s2', 'webhook', 'ops@example.org', 'https://a.example.org/', 'en', 'confirmed', 't2', now())"""));

        assertThat(find("s2").owner()).contains("ops@example.org");
    }

    @Test
    void whoWasErasedIsNotFound() {
        assertThatThrownBy(() -> find("s3")).isInstanceOf(NotFoundException.class);
    }

    private SubscriberDetail find(String id) {
        return database.transact(session -> new FindSubscriber(session.repository(JpaSubscribers.class))
                .handle(new SubscriberId(id)));
    }
}
