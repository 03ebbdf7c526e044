package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlParts;
import io.herald.audience.jpa.SqlSignUpThrottle;
import io.herald.audience.domain.SignUpThrottle;
import io.herald.channel.ChannelKey;
import io.herald.channel.MessageBounced;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.WebhookSecrets;
import io.herald.channel.sms.SmsText;
import io.herald.delivery.FindFailingSubscribers;
import io.herald.delivery.NoteBounce;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.delivery.jpa.SqlReceipts;
import io.herald.shared.Language;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.shared.ValidationException;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Telephones and web servers: how their owners consent, answer and go. */
class KindsOfSubscribersTest {

    private static final String PHONE = "+33612345678";
    private static final String HOOK = "https://hooks.example.org/herald";
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @Test
    void aTelephoneIsSubscribedByTheCodeThatItGot() {
        subscribePhone("+33 6 12 34 56 78");
        assertThat(texts("select channel || ' ' || recipient from notice")).containsExactly("sms " + PHONE);
        String code = texts("select substring(body from '[0-9]{6}') from notice").getFirst();
        assertThat(texts("select confirm_sha256 from subscriber").getFirst()).doesNotContain(code);

        assertThat(confirmPhone("000000".equals(code) ? "000001" : "000000")).isFalse();
        assertThat(confirmPhone(code)).isTrue();

        assertThat(texts("select kind || ' ' || status from subscriber")).containsExactly("sms confirmed");
        assertThat(audit.actions()).containsExactly("subscriber.requested", "subscriber.confirmed");
        assertThat(audit.entries().toString()).doesNotContain("336");
    }

    @Test
    void quietHoursAskedForAtSignUpHoldOnceTheOwnerSaysYes() {
        Optional<QuietHours> night = Optional.of(QuietHours.of("22:00", "06:30", "Europe/Paris"));
        subscribePhone(PHONE, night);
        assertThat(texts("select quiet_from from subscriber")).containsExactly("null");

        assertThat(confirmPhone(code())).isTrue();
        assertThat(quiet()).containsExactly("22:00:00 06:30:00 Europe/Paris null");

        clock.advance(Duration.ofHours(2));
        subscribePhone(PHONE, Optional.of(QuietHours.of("12:00", "13:00", "UTC")));
        assertThat(quiet()).as("a stranger changes nothing")
                .containsExactly("22:00:00 06:30:00 Europe/Paris 12:00 13:00 UTC");
        assertThat(confirmPhone(code())).isTrue();
        assertThat(quiet()).containsExactly("12:00:00 13:00:00 UTC null");
        assertThat(audit.actions()).endsWith("subscriber.requested", "subscriber.changed");
    }

    @Test
    void hoursThatNobodyAsksForChangeNothing() {
        subscribePhone(PHONE, Optional.of(QuietHours.of("22:00", "06:30", "Europe/Paris")));
        confirmPhone(code());
        clock.advance(Duration.ofHours(2));

        subscribePhone(PHONE);

        assertThat(quiet()).containsExactly("22:00:00 06:30:00 Europe/Paris null");
        assertThat(texts("select confirm_expires_at > timestamptz '" + clock.instant() + "' from subscriber"))
                .containsExactly("false");
    }

    @Test
    void onlyTimesAndZonesThatTheDatabaseUnderstandsAreQuietHours() {
        assertThatThrownBy(() -> QuietHours.of("10", "11:00", "Europe/Paris")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> QuietHours.of("10:00", "10:00", "Europe/Paris"))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> QuietHours.of("10:00", "11:00", "UTC+2")).isInstanceOf(ValidationException.class);
        assertThat(texts("select name from pg_timezone_names")).containsAll(
                ZoneId.getAvailableZoneIds().stream().filter(QuietHours::isZone).toList());
    }

    /** The code in the last text. */
    private String code() {
        return texts("select substring(body from '[0-9]{6}') from notice where channel = 'sms' order by id desc")
                .getFirst();
    }

    private List<String> quiet() {
        return texts("select concat_ws(' ', quiet_from, quiet_to, time_zone, coalesce(wished_quiet, 'null'))"
                + " from subscriber");
    }

    @Test
    void aCodeMayBeGuessedFiveTimesAnHourAndIsGoodForAQuarter() {
        subscribePhone(PHONE);
        String code = texts("select substring(body from '[0-9]{6}') from notice").getFirst();
        for (int i = 0; i < 5; i++) {
            confirmPhone("99999" + i);
        }
        assertThatThrownBy(() -> confirmPhone(code)).isInstanceOf(TooManySignUpsException.class);

        clock.advance(Duration.ofHours(1));

        assertThat(confirmPhone(code)).isFalse();
    }

    @Test
    void aTelephoneGetsOneTextAnHour() {
        subscribePhone(PHONE);
        subscribePhone(PHONE);

        assertThat(texts("select 1 from notice")).hasSize(1);
    }

    @Test
    void stopEndsAndStartBringsBack() {
        subscribePhone(PHONE);
        confirmPhone(texts("select substring(body from '[0-9]{6}') from notice").getFirst());

        assertThat(answer(Wish.STOP)).isEqualTo(1);
        assertThat(answer(Wish.STOP)).isZero();
        assertThat(texts("select status from subscriber")).containsExactly("unsubscribed");
        assertThat(answer(Wish.START)).isEqualTo(1);
        assertThat(texts("select status from subscriber")).containsExactly("confirmed");

        assertThat(audit.actions()).containsExactly("subscriber.requested", "subscriber.confirmed", "subscriber.left",
                "subscriber.confirmed");
    }

    @Test
    void eachAnswerIsConfirmedOnceInTheLanguageOfThePhone() {
        subscribePhone(PHONE);
        confirmPhone(texts("select substring(body from '[0-9]{6}') from notice").getFirst());
        sql("update subscriber set language = 'fr'");
        sql("delete from notice");

        List.of(Wish.STOP, Wish.STOP, Wish.START, Wish.HELP, Wish.HELP).forEach(this::answer);

        assertThat(texts("select channel || ' ' || recipient || ' ' || body from notice order by id"))
                .satisfiesExactly(
                        stop -> assertThat(stop).startsWith("sms " + PHONE + " Vous ne recevrez plus de SMS"),
                        start -> assertThat(start).contains("Vous recevrez de nouveau des SMS"),
                        help -> assertThat(help).contains("https://status.example.org", "STOP", "START"))
                .allSatisfy(text -> assertThat(SmsText.of(text).alphabet()).isEqualTo(SmsText.Alphabet.GSM7));
        clock.advance(Duration.ofHours(1));
        assertThat(heed(Wish.HELP, AnswerBy.CALL).words()).hasValueSatisfying(
                words -> assertThat(words).contains("STOP"));
        assertThat(heed(Wish.STOP, AnswerBy.PROVIDER).words()).isEmpty();
        assertThat(texts("select count(*) from notice")).containsExactly("3");
    }

    @Test
    void startMakesNobodyASubscriberWhoNeverWasOne() {
        subscribePhone(PHONE);

        assertThat(answer(Wish.START)).isZero();
        assertThat(answer(Wish.STOP)).isEqualTo(1);
        assertThat(answer(Wish.START)).isZero();
    }

    @Test
    void aWebServerIsSubscribedByItsOwnersMail() {
        subscribeHook(HOOK, "ops@example.org");
        String mail = texts("select recipient || ' ' || body from notice").getFirst();

        assertThat(mail).startsWith("ops@example.org ").contains(HOOK, "`whsec_");
        String token = mail.replaceFirst("(?s).*/confirm/([\\w-]{43}).*", "$1");
        boolean confirmed = database.transact(session -> new ConfirmSubscription(
                session.repository(JpaSubscribers.class), audit, clock).handle(token));
        assertThat(confirmed).isTrue();
        assertThat(texts("select kind || ' ' || address || ' ' || email || ' ' || status from subscriber"))
                .containsExactly("webhook " + HOOK + " ops@example.org confirmed");
    }

    @Test
    void whatIsNoWebServerIsRefused() {
        for (String url : List.of("ftp://a.example/", "https://user:pw@a.example/", "javascript:alert(1)", "/x", "")) {
            assertThatThrownBy(() -> subscribeHook(url, "ops@example.org")).isInstanceOf(ValidationException.class);
        }
    }

    @Test
    void anAddressThatCannotWorkIsQuarantinedAtOnceAndAnotherAfterFiveTimes() {
        confirmedMail("dead@example.org", "d1");
        confirmedMail("full@example.org", "d2");

        assertThat(bounce("d1", true)).isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(bounce("d2", false)).isFalse();
        }
        assertThat(bounce("d2", false)).isTrue();

        assertThat(texts("select quarantine_reason from subscriber order by id")).containsExactly("bounced: 5.1.1",
                "bounced: 4.2.2");
        assertThat(audit.actions()).containsExactly("subscriber.quarantined", "subscriber.quarantined");
    }

    @Test
    void aServerThatFailsIsQuarantinedAndItsOwnerTold() {
        subscribeHook(HOOK, "ops@example.org");
        sql("update subscriber set status = 'confirmed', id = 'w1'");
        FindFailingSubscribers failing = new FindFailingSubscribers(null) {
            @Override
            public List<String> handle(ChannelKey channel, Instant since, int attempts) {
                return List.of("w1");
            }
        };

        int quarantined = database.transact(session -> new QuarantineFailing(failing,
                session.repository(JpaSubscribers.class), mails(session), audit, clock).handle());

        assertThat(quarantined).isEqualTo(1);
        assertThat(texts("select subject from notice order by id")).endsWith("Your webhook does not answer");
        clock.advance(Duration.ofDays(91));
        database.run(session -> new QuarantineFailing(failing, session.repository(JpaSubscribers.class),
                mails(session), audit, clock).handle());
        assertThat(texts("select status from subscriber")).containsExactly("unsubscribed");
    }

    private void confirmedMail(String address, String id) {
        sql("insert into subscriber (id, email, language, status, unsubscribe_token, requested_at) values ('" + id
                + "', '" + address + "', 'en', 'confirmed', '" + id + "', now())");
    }

    private boolean bounce(String subscriber, boolean permanent) {
        return database
                .transact(session -> new HeedBounce(new NoteBounce(session.repository(SqlReceipts.class), clock) {
                    @Override
                    public Optional<String> handle(MessageBounced bounce) {
                        return Optional.of(bounce.idempotencyKey());
                    }
                }, session.repository(JpaSubscribers.class), audit, clock)
                        .handle(new MessageBounced(ChannelKey.EMAIL, subscriber, permanent,
                                permanent ? "5.1.1" : "4.2.2")));
    }

    private int answer(Wish wish) {
        return heed(wish, AnswerBy.MESSAGE).changed();
    }

    private HeedAnswer.Heeded heed(Wish wish, AnswerBy by) {
        return database.transact(session -> new HeedAnswer(session.repository(JpaSubscribers.class),
                new AnswerText(post(session), new OwnTransaction(), new PublicLinks("https://status.example.org")),
                audit, clock).handle(new RecipientSpoke(ChannelKey.SMS, PHONE, wish, by)));
    }

    private void subscribePhone(String phone) {
        subscribePhone(phone, Optional.empty());
    }

    private void subscribePhone(String phone, Optional<QuietHours> quiet) {
        database.run(session -> new SubscribePhone(session.repository(JpaSubscribers.class), limit(),
                new SignUpText(post(session)), session.repository(SqlParts.class), audit, clock)
                .handle(phone, Wishes.everything(Language.ENGLISH), quiet, "192.0.2.7"));
    }

    private boolean confirmPhone(String code) {
        return database.transact(session -> new ConfirmPhone(session.repository(JpaSubscribers.class), limit(), audit,
                clock).handle(PHONE, code, "192.0.2.7"));
    }

    private void subscribeHook(String url, String owner) {
        database.run(session -> new SubscribeWebhook(session.repository(JpaSubscribers.class), limit(),
                mails(session), session.repository(SqlParts.class), audit, clock)
                .handle(url, owner, Wishes.everything(Language.ENGLISH), "192.0.2.7"));
    }

    private SignUpMail mails(Session session) {
        SecretBox box = new SecretBox(new SecretKeys(Optional.of(KEY), Optional.empty()));
        return new SignUpMail(post(session), new PublicLinks("https://status.example.org"), new WebhookSecrets(box));
    }

    private PostNotice post(Session session) {
        return new PostNotice(session.repository(SqlNotices.class), new IgnoredEvent<>(), clock);
    }

    private SignUpLimit limit() {
        return new SignUpLimit(new OwnTransaction(), clock);
    }

    private void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    private List<String> texts(String query) {
        return database.transact(session -> session.rows(query).stream().map(String::valueOf).toList());
    }

    /** The throttle counts in transactions of its own, as in the server. */
    private final class OwnTransaction implements SignUpThrottle {

        @Override
        public int count(String key, Instant now) {
            return database.transact(session -> session.repository(SqlSignUpThrottle.class).count(key, now));
        }

        @Override
        public void forget(Instant before) {
            database.run(session -> session.repository(SqlSignUpThrottle.class).forget(before));
        }
    }
}
