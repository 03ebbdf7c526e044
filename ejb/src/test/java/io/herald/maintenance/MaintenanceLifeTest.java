package io.herald.maintenance;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.identity.Role;
import io.herald.identity.domain.User;
import io.herald.incident.ComponentId;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.Posted;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMaintenances;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.template.DraftTemplate;
import io.herald.template.Phase;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.testing.Database;
import io.herald.testing.FixedCaller;
import io.herald.testing.SettableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole lives of maintenances on a real PostgreSQL, with the clock moved by hand. */
class MaintenanceLifeTest {

    private static final ComponentId SEARCH = new ComponentId("search000001");
    private static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension
    final Database database = Database.fresh();

    private final ToldWorkflow workflow = new ToldWorkflow();
    private final Instant start = SettableClock.NOON.plus(ofHours(48));
    private Instant now = SettableClock.NOON;
    private FixedCaller ada;
    private FixedCaller marie;

    @BeforeEach
    void somePeopleAndAPart() {
        ada = hire("Ada", Role.COMMUNICATOR);
        marie = hire("Marie", Role.APPROVER);
        database.run(session -> {
            session.sql("insert into component_group (id, name, position, created_at, updated_at) "
                    + "values ('group0000001', 'Shop', 1, ?1, ?1)", Timestamp.from(now));
            session.sql("insert into component (id, group_id, name, position, created_at, updated_at) "
                    + "values (?1, 'group0000001', 'Search', 1, ?2, ?2)", SEARCH.value(), Timestamp.from(now));
        });
    }

    @Test
    void aRevisedPlanWatchesAnewAndWorkThatBeganOnlyChangesItsEnd() {
        MaintenanceId id = as(ada, desk -> desk.schedule.handle(plan(Optional.empty()))).id();
        revise(id, Set.of(30), false, false);

        assertThat(workflow.told()).containsExactly("scheduled", "changed");
        assertThat(as(ada, desk -> desk.find.handle(id)).reminderMinutes()).containsExactly(30);
        assertThat(times(id).nextStep()).isEqualTo(start.minus(ofMinutes(30)));

        at(start);
        as(ada, desk -> desk.start.handle(new StartMaintenance.Command(id, version(desk, id), Optional.empty())));
        revise(id, Set.of(30), false, true);
        assertThat(as(ada, desk -> desk.find.handle(id)).endsByItself()).isTrue();
        assertThatThrownBy(() -> revise(id, Set.of(60), false, true)).hasMessageContaining("revised");
    }

    private void revise(MaintenanceId id, Set<Integer> reminders, boolean starts, boolean ends) {
        as(ada, desk -> {
            desk.revise.handle(new ReviseMaintenance.Command(id, version(desk, id), Set.of(SEARCH), reminders, starts,
                    ends));
            return id;
        });
    }

    @Test
    void leftAloneItIsAnnouncedRemindedOfBegunCheckedAndEndedInApprovedWords() {
        approve("told", Phase.MAINTENANCE_ANNOUNCEMENT, "We work on {{components}} from {{starts_at}}.");
        TemplateVersionId told = latest;
        approve("soon", Phase.MAINTENANCE_REMINDER, "Soon: {{maintenance.title}}.");
        approve("begun", Phase.MAINTENANCE_STARTED, "It has begun and ends {{ends_at}}.");
        approve("over", Phase.MAINTENANCE_COMPLETED, "It is over.");

        var scheduled = as(ada, desk -> desk.schedule.handle(plan(Optional.of(MessageText.of(told, Map.of())))));
        MaintenanceId id = scheduled.id();

        assertThat(scheduled.reference()).isEqualTo("MNT-2026-0001");
        assertThat(scheduled.announcement()).map(Posted::status).contains(MessageStatus.PUBLISHED);
        assertThat(workflow.told()).containsExactly("scheduled", "announced");
        assertThat(inPublic(id).updates()).singleElement().satisfies(update -> assertThat(
                update.texts().get(Language.ENGLISH).bodyMarkdown()).startsWith("We work on Search from"));
        assertThat(times(id).nextStep()).isEqualTo(start.minus(ofHours(24)));
        assertThat(statusOfSearch()).isEqualTo("operational");

        at(start.minus(ofHours(24)));
        MaintenanceTimes then = as(ada, desk -> desk.remind.handle(id));
        assertThat(then.nextStep()).isEqualTo(start.minus(ofHours(1)));
        at(start.minus(ofHours(1)));
        MaintenanceTimes last = as(ada, desk -> desk.remind.handle(id));
        assertThat(last.nextStep()).isEqualTo(start);
        assertThat(last.startDue()).isTrue();

        at(start);
        as(ada, desk -> desk.startDue.handle(id));
        assertThat(inPublic(id).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
        assertThat(statusOfSearch()).isEqualTo("under_maintenance");

        at(start.plus(ofHours(2)));
        as(ada, desk -> desk.verifyDue.handle(id));
        at(now.plus(ofMinutes(15)));
        as(ada, desk -> {
            desk.completeDue.handle(id);
            return id;
        });

        assertThat(inPublic(id).status()).isEqualTo(MaintenanceStatus.COMPLETED);
        assertThat(inPublic(id).updates()).extracting(update -> update.texts().get(Language.ENGLISH).title())
                .containsExactly("over", "begun", "soon", "soon", "told");
        assertThat(inPublic(id).updates()).extracting(PublicMaintenance.Update::status).startsWith(
                MaintenanceStatus.COMPLETED, MaintenanceStatus.IN_PROGRESS, MaintenanceStatus.SCHEDULED);
        assertThat(statusOfSearch()).isEqualTo("operational");
        assertThat(notices()).isEmpty();
    }

    @Test
    void nothingIsPublicBeforeAManagerApprovedTheWords() {
        MaintenanceId id = schedule(own("Work on search", "Search will be slow."));

        assertThat(known(id)).isEmpty();
        assertThat(book().upcoming()).isEmpty();

        decide(id, Decision.APPROVED);

        assertThat(inPublic(id).titles()).containsEntry(Language.ENGLISH, "Work on search");
        assertThat(workflow.told()).containsExactly("scheduled", "announced");
    }

    @Test
    void refusedWordsKeepItInsideAndTheLeadIsToldBeforeTheStart() {
        MaintenanceId id = schedule(own("Work on search", "Search will be slow."));
        decide(id, Decision.REFUSED);
        at(start);

        as(ada, desk -> {
            desk.remindAnnouncement.handle(id);
            return id;
        });
        as(ada, desk -> desk.startDue.handle(id));

        assertThat(notices()).containsExactly("[MNT-2026-0001] The public does not know of this maintenance yet");
        assertThat(statusOfSearch()).isEqualTo("operational");
        assertThat(known(id)).isEmpty();
        assertThat(kinds(id)).contains(MaintenanceKind.MESSAGE_REFUSED, MaintenanceKind.ANNOUNCEMENT_MISSING,
                MaintenanceKind.STARTED);
    }

    @Test
    void aLateApprovalShowsTheWorkThatIsGoingOn() {
        MaintenanceId id = schedule(own("Work on search", "Search will be slow."));
        at(start);
        as(ada, desk -> desk.startDue.handle(id));

        decide(id, Decision.APPROVED);

        assertThat(statusOfSearch()).isEqualTo("under_maintenance");
        assertThat(inPublic(id).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
    }

    @Test
    void withoutApprovedWordsThePageMovesOnAndTheLeadIsTold() {
        MaintenanceId id = announced();
        at(start);

        as(ada, desk -> desk.startDue.handle(id));

        assertThat(inPublic(id).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
        assertThat(inPublic(id).updates()).hasSize(1);
        assertThat(statusOfSearch()).isEqualTo("under_maintenance");
        assertThat(notices()).containsExactly("[MNT-2026-0001] No words were approved for this step");
    }

    @Test
    void anOverrunIsAskedAboutAndExtendedAndThenCompletedByHand() {
        MaintenanceId id = announced();
        at(start);
        as(ada, desk -> desk.start.handle(new StartMaintenance.Command(id, version(desk, id), Optional.empty())));
        at(start.plus(ofHours(2)));
        as(ada, desk -> desk.remindOverrun.handle(id));

        as(ada, desk -> desk.extend.handle(new ExtendMaintenance.Command(id, version(desk, id),
                start.plus(ofHours(4)), Optional.of(own("It takes longer", "Two more hours.")))));
        assertThat(inPublic(id).endsAt()).isEqualTo(start.plus(ofHours(4)));
        assertThat(inPublic(id).updates()).hasSize(1);
        decide(id, Decision.APPROVED);
        assertThat(inPublic(id).updates()).hasSize(2);
        as(ada, desk -> desk.complete
                .handle(new CompleteMaintenance.Command(id, version(desk, id), Optional.empty())));

        assertThat(statusOfSearch()).isEqualTo("operational");
        assertThat(workflow.told()).containsExactly("scheduled", "announced", "started", "changed", "completed");
        assertThat(notices()).contains("[MNT-2026-0001] The planned time is over");
    }

    @Test
    void aCancelledOneGivesItsComponentsBackAndNothingMoreCanHappen() {
        MaintenanceId id = announced();
        at(start);
        as(ada, desk -> desk.startDue.handle(id));

        as(ada, desk -> desk.cancel.handle(new CancelMaintenance.Command(id, version(desk, id), false,
                Optional.empty())));

        assertThat(statusOfSearch()).isEqualTo("operational");
        assertThat(book().past()).extracting(PublicMaintenance::status)
                .containsExactly(MaintenanceStatus.CANCELLED);
        assertThatThrownBy(() -> as(ada, desk -> desk.start
                .handle(new StartMaintenance.Command(id, version(desk, id), Optional.empty()))))
                .isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void movingItRaisesTheSequenceAndCountsTheRemindersAnew() {
        MaintenanceId id = announced();
        int before = inPublic(id).sequence();
        MaintenanceWindow later = new MaintenanceWindow(start.plus(ofHours(24)), start.plus(ofHours(25)), PARIS);

        as(ada, desk -> desk.reschedule.handle(new RescheduleMaintenance.Command(id, version(desk, id), later,
                Optional.empty())));

        assertThat(inPublic(id).sequence()).isGreaterThan(before);
        assertThat(times(id).nextStep()).isEqualTo(start);
        assertThat(workflow.told()).last().isEqualTo("changed");
    }

    @Test
    void aSeriesPlansItsNextWindowAtTheSameTimeOfDay() {
        approve("told", Phase.MAINTENANCE_ANNOUNCEMENT, "From {{starts_at}}.");
        MaintenanceId id = as(ada, desk -> desk.schedule.handle(plan("FREQ=WEEKLY",
                Optional.of(MessageText.of(latest, Map.of()))))).id();
        at(start);
        as(ada, desk -> desk.startDue.handle(id));
        as(ada, desk -> desk.complete
                .handle(new CompleteMaintenance.Command(id, version(desk, id), Optional.empty())));

        assertThat(book().upcoming()).singleElement().satisfies(next -> {
            assertThat(next.reference()).isEqualTo("MNT-2026-0002");
            assertThat(next.startsAt()).isEqualTo(start.plus(Duration.ofDays(7)));
        });
    }

    @Test
    void othersOnTheSameComponentsAreWarnedOf() {
        announced();

        List<MaintenanceConflict> conflicts = as(ada, desk -> desk.conflicts.handle(Optional.empty(),
                new MaintenanceWindow(start.plus(ofHours(1)), start.plus(ofHours(3)), PARIS), Set.of(SEARCH)));

        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.reference()).isEqualTo("MNT-2026-0001");
            assertThat(conflict.components()).containsExactly("Search");
        });
        List<MaintenanceConflict> afterwards = as(ada, desk -> desk.conflicts.handle(Optional.empty(),
                new MaintenanceWindow(start.plus(ofHours(2)), start.plus(ofHours(3)), PARIS), Set.of(SEARCH)));
        assertThat(afterwards).isEmpty();
    }

    @Test
    void aPlanThatCannotBeIsRefusedWithAllItsFaults() {
        assertThatThrownBy(() -> as(ada, desk -> desk.schedule.handle(new ScheduleMaintenance.Command(" ",
                Set.of(new ComponentId("nobody")), new MaintenanceWindow(start, start, PARIS),
                Optional.of("FREQ=SECONDLY"), Optional.of(Set.of(0)), true, true, Optional.of(0), Optional.empty(),
                Optional.empty())))).isInstanceOfSatisfying(ValidationException.class,
                        refused -> assertThat(refused.violations()).extracting(violation -> violation.field())
                                .contains("title", "components", "endsAt", "recurrence", "reminderMinutes",
                                        "verifyMinutes"));
    }

    private TemplateVersionId latest;

    private void approve(String title, Phase phase, String body) {
        latest = as(ada, desk -> desk.shelf.approved(new DraftTemplate.Command(title, title, phase, Optional.empty(),
                Map.of(PAGE_EN, new VariantText(title, body)), List.of()), ada, marie));
    }

    private static MessageText own(String title, String body) {
        return MessageText.free(Map.of(PAGE_EN, new VariantText(title, body)));
    }

    private ScheduleMaintenance.Command plan(Optional<MessageText> words) {
        return plan("", words);
    }

    private ScheduleMaintenance.Command plan(String rule, Optional<MessageText> words) {
        return new ScheduleMaintenance.Command("Search upgrade", Set.of(SEARCH),
                new MaintenanceWindow(start, start.plus(ofHours(2)), PARIS), Optional.of(rule), Optional.empty(), true,
                true, Optional.empty(), Optional.empty(), words);
    }

    private MaintenanceId schedule(MessageText words) {
        return as(ada, desk -> desk.schedule.handle(plan(Optional.of(words)))).id();
    }

    private MaintenanceId announced() {
        MaintenanceId id = schedule(own("Work on search", "Search will be slow."));
        decide(id, Decision.APPROVED);
        return id;
    }

    /** Marie decides about the newest message. */
    private void decide(MaintenanceId id, Decision decision) {
        as(marie, desk -> {
            var message = desk.find.handle(id).messages().getFirst().id();
            var request = desk.newsroom.find.handle(message).approvals().getLast().id();
            desk.approvals.record.handle(new RecordDecision.Command(request, decision, "Thanks.",
                    desk.newsroom.find.handle(message).textSha256()));
            return id;
        });
    }

    private PublicMaintenance inPublic(MaintenanceId id) {
        return known(id).orElseThrow();
    }

    private MaintenanceTimes times(MaintenanceId id) {
        return as(ada, desk -> desk.times.handle(id));
    }

    private List<MaintenanceKind> kinds(MaintenanceId id) {
        return as(ada, desk -> desk.find.handle(id)).timeline().stream().map(MaintenanceEntryView::kind).toList();
    }

    private Object statusOfSearch() {
        return database.transact(session -> session.rows("select status from component").getFirst());
    }

    private List<String> notices() {
        return database.transact(session -> session.rows("select subject from notice order by id").stream()
                .map(Object::toString).toList());
    }

    private Optional<PublicMaintenance> known(MaintenanceId id) {
        return as(ada, desk -> desk.book.find(id.inPublic()));
    }

    private PublicMaintenances book() {
        return as(ada, desk -> desk.book.read(50));
    }

    private static long version(MaintenanceDesk desk, MaintenanceId id) {
        return desk.find.handle(id).version();
    }

    private void at(Instant time) {
        now = time;
    }

    private <T> T as(FixedCaller caller, Function<MaintenanceDesk, T> work) {
        return database.transact(session -> work.apply(new MaintenanceDesk(session, caller, now, workflow)));
    }

    private FixedCaller hire(String name, String role) {
        User user = new User(name.toLowerCase(Locale.ROOT), name, name + "@example.org", Language.ENGLISH,
                Set.of(role), "-", now);
        database.run(session -> session.entities().persist(user));
        return FixedCaller.of(user.id(), name, role);
    }
}
