package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.ListSubscribers.Filter;
import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlAudiences;
import io.herald.audience.jpa.SqlParts;
import io.herald.audience.jpa.SqlSignUpThrottle;
import io.herald.channel.PublicLinks;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a subscription from the form to the end, and of the audiences it belongs to. */
class AudienceScenarioTest {

    private static final String ANN = "ann@example.org";
    private static final Wishes EVERYTHING = Wishes.everything(Language.ENGLISH);
    private static final Wishes CARDS = wishes(Set.of("card"), Set.of(), MinimumImpact.MAJOR);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @BeforeEach
    void aShop() {
        sql("insert into component_group (id, name, position, created_at, updated_at)"
                + " values ('pay', 'Payments', 1, now(), now())");
        sql("insert into component (id, group_id, name, position, created_at, updated_at)"
                + " values ('card', 'pay', 'Cards', 1, now(), now()), ('sepa', 'pay', 'SEPA', 2, now(), now())");
        sql("insert into app_user (id, username, display_name, email, password_hash, created_at)"
                + " values ('ada', 'ada', 'Ada', 'ada@example.org', '-', now())");
        sql("insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,"
                + " communications_lead, declared_by, source, started_at, declared_at, updated_at, first_contact_at)"
                + " values ('i1', 'INC-1', 'inside', 'outage', 'SEV1', 'critical', 'investigating', 'ada', 'ada',"
                + " 'ada', 'console', now(), now(), now(), now())");
    }

    @Test
    void whatWasChosenHoldsOnceItIsConfirmed() {
        ask(CARDS);
        assertThat(mine().wishes()).isEqualTo(EVERYTHING);

        confirm();

        assertThat(mine().wishes()).isEqualTo(CARDS);
        assertThat(mine().shownAddress()).isEqualTo("an…@example.org");
    }

    @Test
    void signingUpAgainChangesTheWishesOfTheOneSubscription() {
        ask(EVERYTHING);
        confirm();
        clock.advance(Duration.ofHours(2));
        ask(CARDS);

        assertThat(mine().status()).as("nobody can silence somebody else").isEqualTo(SubscriberStatus.CONFIRMED);
        assertThat(mine().wishes()).isEqualTo(EVERYTHING);
        assertThat(texts("select body from notice order by id desc").getFirst())
                .contains("Cards (major impact or more)", "/manage/");
        confirm();

        assertThat(mine().wishes()).isEqualTo(CARDS);
        assertThat(texts("select 1 from subscriber")).hasSize(1);
        assertThat(audit.actions()).containsExactly("subscriber.requested", "subscriber.confirmed",
                "subscriber.change_requested", "subscriber.changed");
    }

    @Test
    void anOldLinkDoesNotChangeTheWishesAnyMore() {
        ask(EVERYTHING);
        confirm();
        clock.advance(Duration.ofHours(2));
        ask(CARDS);
        clock.advance(Duration.ofHours(48));

        assertThat(confirm()).isFalse();
        assertThat(mine().wishes()).isEqualTo(EVERYTHING);
    }

    @Test
    void anIncidentIsFollowedBesideTheRestAndForgottenWhenItIsOver() {
        ask(CARDS);
        confirm();
        clock.advance(Duration.ofHours(2));
        ask(Wishes.incident(Language.FRENCH, "i1"));
        confirm();
        assertThat(mine().wishes().components()).containsExactly("card");
        assertThat(mine().wishes().incidents()).containsExactly("i1");

        sql("update incident set closed_at = '2026-01-01'");

        assertThat(endFollowing()).isZero();
        assertThat(mine().wishes()).isEqualTo(CARDS);
    }

    @Test
    void whoFollowedOneIncidentOnlyHasLeftWhenItIsOver() {
        ask(Wishes.incident(Language.ENGLISH, "i1"));
        confirm();
        assertThat(endFollowing()).isZero();

        sql("update incident set closed_at = '2026-01-01'");

        assertThat(endFollowing()).isEqualTo(1);
        assertThat(mine().status()).isEqualTo(SubscriberStatus.UNSUBSCRIBED);
    }

    @Test
    void whatThereIsNotCannotBeAskedFor() {
        sql("update incident set first_contact_at = null");
        for (Wishes nonsense : List.of(wishes(Set.of("nothing"), Set.of(), MinimumImpact.NONE),
                wishes(Set.of(), Set.of("card"), MinimumImpact.NONE), wishes(Set.of(), Set.of(), MinimumImpact.NONE),
                Wishes.incident(Language.ENGLISH, "i1"))) {
            assertThatThrownBy(() -> ask(nonsense)).isInstanceOf(ValidationException.class);
        }
        assertThat(texts("select 1 from subscriber")).isEmpty();
    }

    @Test
    void theOwnersLinkChangesAndNobodyElsesDoes() {
        ask(EVERYTHING);
        confirm();

        assertThat(change("guess", CARDS)).isFalse();
        assertThat(change(secret(), CARDS)).isTrue();

        assertThat(mine().wishes()).isEqualTo(CARDS);
        sql("update subscriber set status = 'unsubscribed'");
        assertThat(change(secret(), EVERYTHING)).isFalse();
    }

    @Test
    void whoLosesTheLastPartHearsOfEverything() {
        ask(CARDS);
        confirm();

        sql("delete from component where id = 'card'");

        assertThat(mine().wishes().everything()).isTrue();
    }

    @Test
    void anAudienceIsAddedAssignedFoundAndNotTakenAwayFromWhoHasNoOther() {
        ask(EVERYTHING);
        confirm();
        save(audience("field-sales", 0));
        SubscriberId ann = new SubscriberId(texts("select id from subscriber").getFirst());

        database.run(session -> new AssignAudiences(session.repository(JpaSubscribers.class),
                session.repository(SqlAudiences.class), audit).handle(ann, Set.of("field-sales")));

        assertThat(belongingTo("field-sales")).isEqualTo(1);
        assertThat(belongingTo("customers")).isZero();
        assertThatThrownBy(() -> remove("field-sales")).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> remove("customers")).isInstanceOf(IllegalStateOfException.class);
        sql("update subscriber set audiences = '{customers,field-sales}'");
        remove("field-sales");
        assertThat(texts("select array_to_string(audiences, ' ') from subscriber")).containsExactly("customers");
        assertThat(audit.actions()).contains("audience.saved", "subscriber.assigned", "audience.removed");
    }

    @Test
    void anAudienceSaysWhatIsWrongWithItAtOnce() {
        assertThatThrownBy(() -> save(new AudienceView("Field sales", Map.of(), "SEV9", Map.of(), 0)))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .containsExactlyInAnyOrder("names.en", "names.fr", "id", "fromSeverity", "moments"));
        save(audience("field-sales", 0));
        assertThatThrownBy(() -> save(audience("field-sales", 0))).isInstanceOf(ValidationException.class);
        save(audience("field-sales", 1));
        assertThatThrownBy(() -> save(audience("field-sales", 1))).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void theFiveAudiencesAreThere() {
        List<ListAudiences.Sized> all = database
                .transact(session -> new ListAudiences(session.repository(SqlAudiences.class)).handle());

        assertThat(all).extracting(sized -> sized.audience().id()).containsExactly("customers", "partners",
                "employees", "executives", "regulators");
        assertThat(all.getFirst().audience().moments().get(SubscriberKind.SMS))
                .containsExactlyInAnyOrder(Moment.FIRST_CONTACT, Moment.RESOLUTION);
    }

    private static Wishes wishes(Set<String> components, Set<String> groups, MinimumImpact impact) {
        return new Wishes(Language.ENGLISH, false, components, groups, Set.of(), impact);
    }

    private static AudienceView audience(String id, long version) {
        return new AudienceView(id, Map.of(Language.ENGLISH, "Field sales", Language.FRENCH, "Vente"), "SEV2",
                Map.of(SubscriberKind.EMAIL, Set.of(Moment.FIRST_CONTACT)), version);
    }

    private void save(AudienceView audience) {
        database.run(session -> new SaveAudience(session.repository(SqlAudiences.class), audit).handle(audience));
    }

    private void remove(String id) {
        database.run(session -> new RemoveAudience(session.repository(SqlAudiences.class), audit).handle(id));
    }

    private long belongingTo(String audience) {
        return database.transact(session -> new ListSubscribers(session.repository(JpaSubscribers.class)).handle(
                new Filter(Optional.empty(), Optional.empty(), Optional.of(SubscriberKind.EMAIL),
                        Optional.of(audience)),
                Window.first(10))).total();
    }

    private void ask(Wishes wishes) {
        database.run(session -> subscribe(session).handle(ANN, wishes, "192.0.2.7"));
    }

    private Subscribe subscribe(Session session) {
        PostNotice post = new PostNotice(session.repository(SqlNotices.class), new IgnoredEvent<>(), clock);
        return new Subscribe(session.repository(JpaSubscribers.class),
                new SignUpLimit(session.repository(SqlSignUpThrottle.class), clock),
                new SignUpMail(post, new PublicLinks("https://status.example.org"), null),
                session.repository(SqlParts.class), audit, clock);
    }

    /** The owner clicks the newest link. */
    private boolean confirm() {
        String token = texts("select substring(body from '/confirm/([A-Za-z0-9_-]{43})') from notice"
                + " where idempotency_key like 'confirm.%' order by id desc").getFirst();
        return database.transact(session -> new ConfirmSubscription(session.repository(JpaSubscribers.class), audit,
                clock).handle(token));
    }

    private boolean change(String token, Wishes wishes) {
        return database.transact(session -> new ChangeSubscription(session.repository(JpaSubscribers.class),
                session.repository(SqlParts.class), audit).handle(token, wishes));
    }

    private int endFollowing() {
        return database.transact(
                session -> new EndFollowing(session.repository(JpaSubscribers.class), clock).handle());
    }

    private SubscriptionView mine() {
        return database.transact(session -> new FindSubscription(session.repository(JpaSubscribers.class))
                .handle(secret(session)).orElseThrow());
    }

    private String secret() {
        return database.transact(AudienceScenarioTest::secret);
    }

    private static String secret(Session session) {
        return session.rows("select unsubscribe_token from subscriber").getFirst().toString();
    }

    private void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    private List<String> texts(String query) {
        return database.transact(session -> session.rows(query).stream().map(String::valueOf).toList());
    }
}
