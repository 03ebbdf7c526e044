package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.domain.SignUpThrottle;
import io.herald.audience.domain.Subscriber;
import io.herald.audience.domain.Address;
import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlImports;
import io.herald.audience.jpa.SqlParts;
import io.herald.audience.jpa.SqlSignUpThrottle;
import io.herald.channel.EmailAddress;
import io.herald.channel.PublicLinks;
import io.herald.delivery.EraseRecipient;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlDeliveries;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people come, consent and go. */
class SignUpTest {

    private static final String ANN = "ann@example.org";
    private static final Wishes EVERYTHING = Wishes.everything(Language.ENGLISH);
    private static final String HOME = "192.0.2.7";
    private static final Pattern CONFIRM_LINK = Pattern.compile("https://status\\.example\\.org/confirm/([\\w-]{43})");

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @Test
    void onlyTheOwnersYesMakesASubscriber() {
        subscribe(ANN);
        assertThat(status(ANN)).isEqualTo(SubscriberStatus.PENDING);

        assertThat(confirm(lastToken())).isTrue();

        assertThat(status(ANN)).isEqualTo(SubscriberStatus.CONFIRMED);
        assertThat(audit.actions()).containsExactly("subscriber.requested", "subscriber.confirmed");
        assertThat(audit.entries().toString()).doesNotContain(ANN);
    }

    @Test
    void theMailSpeaksTheReadersLanguage() {
        database.run(session -> useCase(session).handle(ANN, Wishes.everything(Language.FRENCH), HOME));

        assertThat(texts("select subject from notice")).containsExactly("Confirmez votre abonnement");
        assertThat(texts("select body from notice").getFirst()).contains("Oui, tenez-moi au courant", "48 heures");
    }

    @Test
    void consentIsKept() {
        subscribe(ANN);
        confirm(lastToken());

        SubscriberView ann = database.transact(session -> new ListSubscribers(session.repository(JpaSubscribers.class))
                .handle(new ListSubscribers.Filter(Optional.of(SubscriberStatus.CONFIRMED), Optional.of("NN@")),
                        Window.first(10)))
                .rows().getFirst();

        assertThat(ann.consentAddress()).contains(HOME);
        assertThat(ann.consentText()).contains(ConsentText.in(Language.ENGLISH));
        assertThat(ann.confirmedAt()).contains(SettableClock.NOON);
    }

    @Test
    void aStrangerCannotBeFloodedAndTheAnswerIsAlwaysTheSame() {
        for (int i = 0; i < 10; i++) {
            subscribe(i % 2 == 0 ? ANN : "ANN@EXAMPLE.ORG");
        }
        assertThat(texts("select 1 from notice")).hasSize(1);
        confirm(lastToken());

        clock.advance(Duration.ofMinutes(61));
        subscribe(ANN);
        subscribe(ANN);

        assertThat(texts("select subject from notice order by id")).containsExactly("Please confirm your subscription",
                "You are already subscribed");
        assertThat(status(ANN)).isEqualTo(SubscriberStatus.CONFIRMED);
    }

    @Test
    void oneAddressOnTheNetworkMaySignUpTwentyTimesAnHour() {
        for (int i = 0; i < 20; i++) {
            subscribe("reader" + i + "@example.org");
        }
        assertThatThrownBy(() -> subscribe("reader20@example.org")).isInstanceOf(TooManySignUpsException.class);
        database.run(session -> useCase(session).handle("reader20@example.org", EVERYTHING, "192.0.2.8"));

        clock.advance(Duration.ofHours(1));
        subscribe("reader21@example.org");
    }

    @Test
    void aTokenIsGoodForTwoDaysAndGuessesForNothing() {
        subscribe(ANN);
        String token = lastToken();
        assertThat(confirm("x".repeat(43))).isFalse();
        assertThat(texts("select confirm_sha256 from subscriber")).doesNotContain(token);

        clock.advance(Duration.ofHours(48));

        assertThat(confirm(token)).isFalse();
        assertThat(status(ANN)).isEqualTo(SubscriberStatus.PENDING);
    }

    @Test
    void leavingTakesOneCallAndASecondChangesNothing() {
        subscribe(ANN);
        confirm(lastToken());
        String confirm = lastToken();
        String leave = texts("select unsubscribe_token from subscriber").getFirst();

        assertThat(leave(leave)).isTrue();
        assertThat(leave(leave)).isTrue();
        assertThat(leave("unknown")).isFalse();

        assertThat(status(ANN)).isEqualTo(SubscriberStatus.UNSUBSCRIBED);
        assertThat(confirm(confirm)).as("an old confirmation link does not bring anybody back").isFalse();
        assertThat(audit.actions()).containsOnlyOnce("subscriber.left");
    }

    @Test
    void whoLeftMayComeBackByConsentingAgain() {
        subscribe(ANN);
        confirm(lastToken());
        leave(texts("select unsubscribe_token from subscriber").getFirst());
        clock.advance(Duration.ofHours(2));

        subscribe(ANN);
        assertThat(confirm(lastToken())).isTrue();

        assertThat(status(ANN)).isEqualTo(SubscriberStatus.CONFIRMED);
    }

    @Test
    void whatIsNoAddressIsSaidSo() {
        assertThatThrownBy(() -> subscribe("ann@example.org\nBcc: bob@example.org"))
                .isInstanceOf(ValidationException.class);
        assertThat(texts("select 1 from notice")).isEmpty();
    }

    @Test
    void anErasedPersonIsNowhere() {
        subscribe(ANN);
        confirm(lastToken());
        SubscriberId id = database.transact(session -> session.repository(JpaSubscribers.class)
                .findBy(Address.of(EmailAddress.of(ANN))).orElseThrow().id());

        database.run(session -> new RemoveSubscriber(session.repository(JpaSubscribers.class),
                session.repository(SqlImports.class), new EraseRecipient(
                        session.repository(SqlDeliveries.class), session.repository(SqlNotices.class), clock),
                audit)
                .handle(id));

        assertThat(texts("select email from subscriber union select recipient from notice")).isEmpty();
        assertThat(audit.actions()).endsWith("subscriber.erased");
    }

    @Test
    void anAddressNobodyConfirmedIsForgottenAfterAWeek() {
        subscribe(ANN);
        subscribe("bob@example.org");
        confirm(lastToken());
        assertThat(purge()).isZero();

        clock.advance(Duration.ofDays(7).plusSeconds(1));

        assertThat(purge()).isEqualTo(1);
        assertThat(texts("select email from subscriber")).containsExactly("bob@example.org");
        assertThat(texts("select 1 from signup_throttle")).isEmpty();
    }

    private void subscribe(String email) {
        database.run(session -> useCase(session).handle(email, EVERYTHING, HOME));
    }

    private Subscribe useCase(Session session) {
        PostNotice post = new PostNotice(session.repository(SqlNotices.class), new IgnoredEvent<>(), clock);
        return new Subscribe(session.repository(JpaSubscribers.class),
                new SignUpLimit(new OwnTransaction(), clock),
                new SignUpMail(post, new PublicLinks("https://status.example.org"), null),
                session.repository(SqlParts.class), audit, clock);
    }

    private boolean confirm(String token) {
        return with(session -> new ConfirmSubscription(session.repository(JpaSubscribers.class), audit, clock)
                .handle(token));
    }

    private boolean leave(String token) {
        return with(session -> new Unsubscribe(session.repository(JpaSubscribers.class), audit, clock).handle(token));
    }

    private int purge() {
        return with(session -> new PurgeUnconfirmed(session.repository(JpaSubscribers.class),
                session.repository(SqlSignUpThrottle.class), clock).handle());
    }

    private <T> T with(Function<Session, T> work) {
        return database.transact(work);
    }

    private SubscriberStatus status(String email) {
        return with(session -> session.repository(JpaSubscribers.class).findBy(Address.of(EmailAddress.of(email)))
                .map(Subscriber::status).orElseThrow());
    }

    private String lastToken() {
        Matcher link = CONFIRM_LINK.matcher(texts("select body from notice where idempotency_key like 'confirm.%'"
                + " order by id desc").getFirst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<String> texts(String query) {
        return with(session -> session.rows(query).stream().map(String::valueOf).toList());
    }

    /** The throttle counts in transactions of its own, as in the server. */
    private final class OwnTransaction implements SignUpThrottle {

        @Override
        public int count(String key, Instant now) {
            return with(session -> session.repository(SqlSignUpThrottle.class).count(key, now));
        }

        @Override
        public void forget(Instant before) {
            database.run(session -> session.repository(SqlSignUpThrottle.class).forget(before));
        }
    }
}
