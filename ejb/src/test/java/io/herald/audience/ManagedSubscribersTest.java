package io.herald.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.audience.SearchSubscribers.By;
import io.herald.audience.SearchSubscribers.Filter;
import io.herald.audience.SearchSubscribers.Order;
import io.herald.audience.jpa.JpaSubscribers;
import io.herald.audience.jpa.SqlParts;
import io.herald.audience.jpa.SqlSubscriberIndex;
import io.herald.channel.PublicLinks;
import io.herald.channel.WebhookSecrets;
import io.herald.delivery.PostNotice;
import io.herald.delivery.jpa.SqlNotices;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
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
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Subscribers as programs of the organisation manage them. */
class ManagedSubscribersTest {

    private static final Wishes ALL = Wishes.everything(Language.ENGLISH);

    @RegisterExtension
    final Database database = Database.fresh();

    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();

    @Test
    void whoeverIsInvitedIsAskedAndNotToldBeforeTheySayYes() {
        SubscriberRecord mail = invite(SubscriberKind.EMAIL, "ann@example.org", Optional.empty());
        SubscriberRecord phone = invite(SubscriberKind.SMS, "+33612345678", Optional.empty());
        SubscriberRecord hook = invite(SubscriberKind.WEBHOOK, "https://hooks.example.org/x",
                Optional.of("ops@example.org"));

        assertThat(List.of(mail, phone, hook)).allMatch(one -> one.status() == SubscriberStatus.PENDING);
        assertThat(hook.owner()).contains("ops@example.org");
        assertThat(texts("select channel || ' ' || recipient from notice order by 1")).containsExactly(
                "email ann@example.org", "email ops@example.org", "sms +33612345678");
        assertThat(audit.entries().toString()).doesNotContain("ann@", "3361", "hooks.example");
        assertThatThrownBy(() -> invite(SubscriberKind.WEBHOOK, "https://hooks.example.org/y", Optional.empty()))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void anOwnerIsAskedAgainAtMostOnceAnHour() {
        SubscriberId id = invite(SubscriberKind.EMAIL, "ann@example.org", Optional.empty()).id();

        assertThat(askAgain(id)).isFalse();
        clock.advance(Duration.ofHours(1));
        assertThat(askAgain(id)).isTrue();
        assertThat(texts("select 1 from notice")).hasSize(2);
    }

    @Test
    void subscribersAreFoundByStateKindAddressAndIncident() {
        told("a1", "zoe@example.org");
        told("a2", "bob@example.org");
        sql("update subscriber set incidents = '{inc1}' where id = 'a2'");
        sql("update subscriber set status = 'quarantined', quarantined_at = now() where id = 'a1'");
        invite(SubscriberKind.SMS, "+33612345678", Optional.empty());

        assertThat(ids(new Filter(Set.of(SubscriberStatus.values()), Optional.empty(), Optional.of("EXAMPLE"),
                Optional.empty(), Optional.empty()))).containsExactly("a2", "a1");
        assertThat(ids(new Filter(Set.of(SubscriberStatus.CONFIRMED), Optional.of(SubscriberKind.EMAIL),
                Optional.empty(), Optional.empty(), Optional.empty()))).containsExactly("a2");
        assertThat(ids(Filter.following("inc1", Optional.empty()))).containsExactly("a2");
        assertThat(ids(Filter.following("inc2", Optional.of("a2")))).isEmpty();
        Map<SubscriberKind, Map<SubscriberStatus, Long>> counts = at(
                session -> new CountSubscribersByKind(session.repository(SqlSubscriberIndex.class)).handle());
        assertThat(counts).hasToString("{EMAIL={CONFIRMED=1, QUARANTINED=1}, SMS={PENDING=1}}");
    }

    @Test
    void staffEndsReactivatesAndNarrows() {
        told("a1", "zoe@example.org");
        sql("insert into component_group (id, name, position, created_at, updated_at)"
                + " values ('g1', 'G', 1, now(), now())");
        sql("insert into component (id, group_id, name, position, status, showcase, created_at, updated_at)"
                + " values ('c1', 'g1', 'C', 1, 'operational', true, now(), now())");
        SubscriberId id = new SubscriberId("a1");

        assertThat(change(id, Set.of("c1")).wishes().components()).containsExactly("c1");
        assertThat(change(id, Set.of()).wishes().everything()).isTrue();
        assertThatThrownBy(() -> change(id, Set.of("nothing"))).isInstanceOf(ValidationException.class);
        sql("update subscriber set status = 'quarantined', quarantined_at = now()");
        assertThat(reactivate(id)).isTrue();
        assertThat(reactivate(id)).isFalse();
        database.run(session -> new EndSubscription(session.repository(JpaSubscribers.class), audit, clock)
                .handle(id));
        assertThat(texts("select status from subscriber")).containsExactly("unsubscribed");
        assertThat(reactivate(id)).isFalse();
        assertThat(audit.actions()).containsExactly("subscriber.changed", "subscriber.changed",
                "subscriber.reactivated", "subscriber.ended");
    }

    @Test
    void whoOnlyFollowsAnIncidentIsToldOfNothingElseAndLeavesWithIt() {
        told("a1", "zoe@example.org");
        sql("update subscriber set everything = false, incidents = '{inc1}'");
        SubscriberId id = new SubscriberId("a1");

        assertThatThrownBy(() -> change(id, Set.of())).isInstanceOf(IllegalStateOfException.class);
        database.run(session -> new StopFollowing(session.repository(JpaSubscribers.class), audit, clock)
                .handle(id, "inc1"));

        assertThat(texts("select status from subscriber")).containsExactly("unsubscribed");
    }

    private SubscriberRecord invite(SubscriberKind kind, String target, Optional<String> owner) {
        return at(session -> new InviteSubscriber(session.repository(JpaSubscribers.class),
                session.repository(SqlParts.class), invitations(session), clock)
                .handle(new InviteSubscriber.Command(kind, target, owner, ALL)));
    }

    private boolean askAgain(SubscriberId id) {
        return at(session -> new AskAgain(session.repository(JpaSubscribers.class), invitations(session)).handle(id));
    }

    private boolean reactivate(SubscriberId id) {
        return at(session -> new ReactivateSubscriber(session.repository(JpaSubscribers.class), audit).handle(id));
    }

    private SubscriberRecord change(SubscriberId id, Set<String> components) {
        return at(session -> new ChangeWishes(session.repository(JpaSubscribers.class),
                session.repository(SqlParts.class), audit).handle(id, components));
    }

    private List<String> ids(Filter filter) {
        return at(session -> new SearchSubscribers(session.repository(SqlSubscriberIndex.class)).handle(filter,
                new Order(By.ADDRESS, false), Window.first(10))).rows().stream().map(one -> one.id().value()).toList();
    }

    private Invitations invitations(Session session) {
        PostNotice post = new PostNotice(session.repository(SqlNotices.class), new IgnoredEvent<>(), clock);
        SecretBox box = new SecretBox(new SecretKeys(
                Optional.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="), Optional.empty()));
        SignUpMail mail = new SignUpMail(post, new PublicLinks("https://status.example.org"),
                new WebhookSecrets(box));
        return new Invitations(mail, new SignUpText(post), session.repository(SqlParts.class), audit, clock);
    }

    private void told(String id, String address) {
        sql("insert into subscriber (id, email, language, status, unsubscribe_token, requested_at, confirmed_at)"
                + " values ('" + id + "', '" + address + "', 'en', 'confirmed', '" + id + "', now(), now())");
    }

    private void sql(String statement) {
        database.run(session -> session.sql(statement));
    }

    private List<String> texts(String query) {
        return at(session -> session.rows(query).stream().map(String::valueOf).toList());
    }

    private <T> T at(Function<Session, T> work) {
        return database.transact(work::apply);
    }
}
