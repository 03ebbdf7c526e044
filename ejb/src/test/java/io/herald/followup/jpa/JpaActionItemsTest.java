package io.herald.followup.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.followup.ActionState;
import io.herald.followup.ActionView;
import io.herald.followup.ListActions;
import io.herald.followup.domain.ActionItem;
import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaActionItemsTest {

    private static final IncidentId INCIDENT = new IncidentId("incident0001");
    private static final IncidentId OTHER = new IncidentId("incident0002");
    private static final UserId ADA = new UserId("ada");
    private static final UserId BEN = new UserId("ben");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-06");

    @RegisterExtension
    final Database database = Database.fresh();

    @BeforeEach
    void twoIncidents() {
        database.run(session -> {
            List.of(ADA, BEN).forEach(user -> session.sql("""
                insert into app_user (id, username, display_name, email, password_hash, created_at)
                values (?1, ?1, upper(?1), ?1 || '@example.org', '-', now())""", user.value()));
            List.of(INCIDENT, OTHER).forEach(incident -> session.sql("""
                insert into incident (id, reference, title, kind, severity, impact, status, incident_lead,
                  communications_lead, declared_by, source, started_at, declared_at, updated_at)
                values (?1, 'INC-' || ?1, 'Title', 'outage', 'SEV1', 'major', 'resolved', 'ada', 'ada', 'ada',
                  'console', now(), now(), now())""", incident.value()));
            JpaActionItems items = session.repository(JpaActionItems.class);
            items.add(item("Later", INCIDENT, ADA, 9));
            items.add(item("Overdue", INCIDENT, BEN, -2));
            items.add(item("Today", OTHER, ADA, 0));
            ActionItem done = item("Done", INCIDENT, ADA, -20);
            items.add(done);
            done.settle(ActionState.DONE, "It works", BEN, SettableClock.NOON);
        });
    }

    @Test
    void overdueOnesLeadAndSettledOnesEnd() {
        Slice<ActionView> all = list(new ListActions.Filter(false, Optional.empty(), Optional.empty()));

        assertThat(all.rows()).extracting(ActionView::title).containsExactly("Overdue", "Today", "Later", "Done");
        assertThat(all.rows()).extracting(ActionView::overdue).containsExactly(true, false, false, false);
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.rows().getFirst()).satisfies(first -> {
            assertThat(first.ownerName()).isEqualTo("BEN");
            assertThat(first.reference()).isEqualTo("INC-incident0001");
            assertThat(first.settledByName()).isEmpty();
        });
        assertThat(all.rows().getLast()).satisfies(last -> {
            assertThat(last.settledByName()).contains("BEN");
            assertThat(last.settledAt()).contains(SettableClock.NOON);
            assertThat(last.outcome()).isEqualTo("It works");
        });
    }

    @Test
    void theyAreChosenByStateIncidentAndOwner() {
        assertThat(list(new ListActions.Filter(true, Optional.of(INCIDENT), Optional.empty())).rows())
                .extracting(ActionView::title).containsExactly("Overdue", "Later");
        assertThat(list(new ListActions.Filter(false, Optional.empty(), Optional.of(ADA))).total()).isEqualTo(3);
    }

    @Test
    void aPageIsAPartOfTheWhole() {
        Slice<ActionView> second = database.transact(session -> session.repository(JpaActionItems.class)
                .list(new ListActions.Filter(false, Optional.empty(), Optional.empty()), TODAY, new Window(1, 2)));

        assertThat(second.rows()).extracting(ActionView::title).containsExactly("Today", "Later");
        assertThat(second.total()).isEqualTo(4);
    }

    @Test
    void oneOfThemIsFoundByItsId() {
        ActionView first = list(new ListActions.Filter(true, Optional.empty(), Optional.empty())).rows().getFirst();

        Optional<ActionView> found = database
                .transact(session -> session.repository(JpaActionItems.class).view(first.id(), TODAY));

        assertThat(found).contains(first);
    }

    @Test
    void onlyOpenOnesAreChased() {
        List<String> titles = database.transact(session -> session.repository(JpaActionItems.class)
                .openDueBy(TODAY).stream().map(ActionItem::title).toList());

        assertThat(titles).containsExactly("Overdue", "Today");
    }

    @Test
    void aReminderIsRecorded() {
        database.run(session -> session.repository(JpaActionItems.class).openDueBy(TODAY)
                .forEach(item -> item.reminded(TODAY)));

        assertThat(list(new ListActions.Filter(true, Optional.empty(), Optional.empty())).rows())
                .extracting(ActionView::reminders).containsExactly(1, 1, 0);
        boolean again = database.transact(session -> session.repository(JpaActionItems.class).openDueBy(TODAY).stream()
                .anyMatch(item -> item.wantsReminder(TODAY)));
        assertThat(again).isFalse();
    }

    private Slice<ActionView> list(ListActions.Filter filter) {
        return database.transact(
                session -> session.repository(JpaActionItems.class).list(filter, TODAY, Window.first(50)));
    }

    private static ActionItem item(String title, IncidentId incident, UserId owner, int inDays) {
        return new ActionItem(incident, title, owner, TODAY.plusDays(inDays), ADA, SettableClock.NOON);
    }
}
