package io.herald.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.ListApprovals;
import io.herald.approval.RecordDecision;
import io.herald.approval.jpa.JpaApprovals;
import io.herald.branding.domain.Announcements;
import io.herald.branding.jpa.JpaAnnouncements;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.jpa.JpaUsers;
import io.herald.incident.PageChanges;
import io.herald.incident.domain.PublicPageChanged;
import io.herald.incident.jpa.JpaPublicPage;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.Observed;
import io.herald.testing.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnnouncementLifeTest {

    private static final Map<Language, String> MOVE = Map.of(Language.ENGLISH, "We move to a new home on Friday.",
            Language.FRENCH, "Nous déménageons vendredi.");

    @RegisterExtension
    final Database database = Database.fresh();

    private final InMemoryUsers users = new InMemoryUsers();
    private final Caller lea = users.hire("lea", Language.ENGLISH, Role.COMMUNICATOR);
    private final Caller marc = users.hire("marc", Language.FRENCH, Role.APPROVER);

    @Test
    void anAnnouncementIsShownOnceAManagerApprovedIt() {
        database.run(session -> {
            Desk desk = new Desk(session);
            desk.submit(MOVE, Optional.empty());
            assertThat(desk.find.shown()).isEmpty();

            desk.decide(Decision.APPROVED);

            assertThat(desk.find.shown()).map(AnnouncementView::text).contains(MOVE);
            assertThat(desk.changes.fired()).hasSize(1);
            assertThat(desk.approvals.audit.actions()).endsWith("approval.approved", "announcement.shown");
        });
    }

    @Test
    void whatAManagerRefusesIsNeverShown() {
        database.run(session -> {
            Desk desk = new Desk(session);
            desk.submit(MOVE, Optional.empty());

            desk.decide(Decision.REFUSED);

            assertThat(desk.find.shown()).isEmpty();
            assertThat(desk.find.waiting()).isEmpty();
            assertThat(desk.changes.fired()).isEmpty();
        });
    }

    @Test
    void theAuthorDoesNotDecide() {
        database.run(session -> {
            Desk desk = new Desk(session);
            desk.submit(MOVE, Optional.empty());

            assertThatThrownBy(() -> desk.decideAs(lea, Decision.APPROVED)).isInstanceOf(FourEyesException.class);
            assertThat(desk.find.shown()).isEmpty();
        });
    }

    @Test
    void wordsChangedBehindTheManagersBackAreNotShown() {
        database.run(session -> {
            Desk desk = new Desk(session);
            String id = desk.submit(MOVE, Optional.empty());
            session.entities().flush();
            session.sql("update announcement_variant set body = 'Free beer' where announcement_id = ?", id);
            session.entities().clear();

            desk.decide(Decision.APPROVED);

            assertThat(desk.find.shown()).isEmpty();
        });
    }

    @Test
    void aNewerAnnouncementTakesThePlaceOfTheOlderOne() {
        database.run(session -> {
            Desk desk = new Desk(session);
            desk.submit(MOVE, Optional.empty());
            desk.decide(Decision.APPROVED);
            String newer = desk.submit(Map.of(Language.ENGLISH, "We moved.", Language.FRENCH, "C’est fait."),
                    Optional.empty());

            desk.decide(Decision.APPROVED);

            assertThat(desk.find.shown()).map(AnnouncementView::id).contains(newer);
        });
    }

    @Test
    void itEndsByItselfOrByHand() {
        database.run(session -> {
            Desk desk = new Desk(session);
            String id = desk.submit(MOVE, Optional.of(desk.approvals.clock.instant().plus(Duration.ofDays(1))));
            desk.decide(Decision.APPROVED);
            desk.approvals.clock.advance(Duration.ofDays(1));
            assertThat(desk.find.shown()).isEmpty();

            desk.end.handle(id);

            assertThatThrownBy(() -> desk.end.handle(id)).isInstanceOf(IllegalStateOfException.class);
        });
    }

    @Test
    void whatIsTakenBackNeedsNoDecisionAnyMore() {
        database.run(session -> {
            Desk desk = new Desk(session);
            String id = desk.submit(MOVE, Optional.empty());

            desk.end.handle(id);

            assertThat(desk.waiting()).isEmpty();
        });
    }

    @Test
    void bothLanguagesAreNeededAndAnEndInThePastIsNone() {
        database.run(session -> {
            Desk desk = new Desk(session);
            Instant past = desk.approvals.clock.instant();

            assertThatThrownBy(() -> desk.submit(Map.of(Language.ENGLISH, "x".repeat(501)), Optional.of(past)))
                    .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.violations())
                            .extracting(wrong -> wrong.field()).containsExactlyInAnyOrder("text.en", "text.fr",
                                    "endsAt"));
        });
    }

    private final class Desk {

        private final ApprovalDesk approvals;
        private final Observed<PublicPageChanged> changes = new Observed<>();
        private final SubmitAnnouncement submit;
        private final EndAnnouncement end;
        private final FindAnnouncements find;

        Desk(Session session) {
            users.all().forEach(session.repository(JpaUsers.class)::add);
            approvals = new ApprovalDesk(users, session.repository(JpaApprovals.class));
            Announcements announcements = session.repository(JpaAnnouncements.class);
            PageChanges pageChanges = new PageChanges(session.repository(JpaPublicPage.class), changes);
            submit = new SubmitAnnouncement(announcements, approvals.request, approvals.audit, approvals.caller,
                    approvals.clock);
            end = new EndAnnouncement(announcements, approvals.withdraw, pageChanges, approvals.audit,
                    approvals.clock);
            find = new FindAnnouncements(announcements, approvals.clock);
            AnnouncementDecisions decisions = new AnnouncementDecisions(announcements, approvals.confirm, pageChanges,
                    approvals.audit);
            approvals.decisions.by(decisions::on);
        }

        String submit(Map<Language, String> text, Optional<Instant> endsAt) {
            approvals.caller.become(lea);
            return submit.handle(new SubmitAnnouncement.Command(text, endsAt));
        }

        void decide(Decision decision) {
            decideAs(marc, decision);
        }

        void decideAs(Caller who, Decision decision) {
            approvals.caller.become(who);
            ApprovalView approval = waiting().getFirst();
            approvals.record.handle(new RecordDecision.Command(approval.id(), decision, "Because.",
                    approval.textSha256()));
        }

        List<ApprovalView> waiting() {
            return approvals.list.handle(new ListApprovals.Filter(true), new Window(0, 10)).rows();
        }
    }
}
