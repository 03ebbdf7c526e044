package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.jpa.JpaSubscribers;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepQuietTest {

    private static final Optional<QuietHours> NIGHT = Optional
            .of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30), ZoneId.of("Europe/Paris")));

    @RegisterExtension
    final Database database = Database.fresh();

    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @BeforeEach
    void subscribe() {
        database.run(session -> {
            session.sql("""
                insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at)
                values ('phone', 'sms', '+33612345678', 'fr', 'confirmed', 'leave-phone', now())""");
            session.sql("""
                insert into subscriber (id, email, language, status, unsubscribe_token, requested_at)
                values ('mail', 'ann@example.org', 'fr', 'confirmed', 'leave-mail', now())""");
        });
    }

    @Test
    void theHoursAreKeptUntilTheOwnerTakesThemBack() {
        assertThat(keep("leave-phone", NIGHT)).isTrue();
        assertThat(kept()).isEqualTo(NIGHT);

        assertThat(keep("leave-phone", Optional.empty())).isTrue();
        assertThat(kept()).isEmpty();
        assertThat(audit.entries()).hasSize(2).allMatch(entry -> !entry.detail().toString().contains("+33"));
    }

    @Test
    void onlyWhoGetsTextsHasQuietHours() {
        assertThat(keep("leave-mail", NIGHT)).isFalse();
        assertThat(keep("nobody", NIGHT)).isFalse();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void hoursThatEndWhereTheyBeginAreRefused() {
        Optional<QuietHours> always = Optional
                .of(new QuietHours(LocalTime.NOON, LocalTime.NOON, ZoneId.of("Europe/Paris")));

        assertThatThrownBy(() -> keep("leave-phone", always)).isInstanceOf(ValidationException.class);
    }

    private boolean keep(String token, Optional<QuietHours> hours) {
        return database.transact(session -> new KeepQuiet(subscribers(session), audit).handle(token, hours));
    }

    private Optional<QuietHours> kept() {
        return database.transact(session -> new FindSubscription(subscribers(session)).handle("leave-phone")
                .orElseThrow().quiet());
    }

    private static JpaSubscribers subscribers(Session session) {
        return session.repository(JpaSubscribers.class);
    }
}
