package io.herald.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentSummary;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.SeverityLevel;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.SettableClock;
import io.herald.testing.SwitchableCaller;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action from the day it is written down to the day it is closed. */
class ActionScenarioTest {

    private static final IncidentId INCIDENT = new IncidentId("incident0001");

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller rene = users.hire("Rene", Language.FRENCH, Role.RESPONDER);
    private final UserDirectory directory = new UserDirectory(users);
    private final SettableClock clock = new SettableClock();
    private final SwitchableCaller caller = new SwitchableCaller();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final Kept kept = new Kept();
    private final Mailbox mailbox = new Mailbox();
    private final Days days = new Days(new Paris(), clock);
    private final AddAction add = new AddAction(kept, new KnownIncident(), directory, days, audit, caller, clock);
    private final ReviseAction revise = new ReviseAction(kept, directory, days, audit);
    private final SettleAction settle = new SettleAction(kept, audit, caller, clock);
    private final ReopenAction reopen = new ReopenAction(kept, audit);
    private final ChaseActions chase = new ChaseActions(kept, directory, mailbox,
            new PublicLinks("https://status.example.org"), days, audit);

    @BeforeEach
    void carlaIsThere() {
        caller.become(carla);
    }

    @Test
    void theOwnerIsToldInTheirLanguageUntilSomebodyClosesIt() {
        ActionId id = add("Alerter *avant*", rene.id(), 5);
        assertThat(chase.handle()).isZero();

        clock.advance(Duration.ofDays(2));
        assertThat(chase.handle()).isEqualTo(1);
        assertThat(chase.handle()).isZero();
        clock.advance(Duration.ofDays(4));
        assertThat(chase.handle()).isEqualTo(1);
        settle.handle(new SettleAction.Command(id, kept.get(id).version(), ActionState.DONE, "Alarm is tested"));
        clock.advance(Duration.ofDays(9));
        assertThat(chase.handle()).isZero();

        assertThat(mailbox.posted).extracting(Notice::recipient).containsOnly("rene@example.org");
        assertThat(mailbox.posted).extracting(Notice::subject).containsExactly(
                "Une de vos actions est attendue pour le 11 mars 2026",
                "Une de vos actions était attendue pour le 11 mars 2026");
        assertThat(mailbox.posted.getFirst().body()).contains("Alerter \\*avant\\*",
                "https://status.example.org/console/followup/actions.xhtml?mine=true");
        assertThat(audit.actions()).containsExactly("action.added", "action.reminded", "action.reminded",
                "action.done");
        assertThat(audit.entries().getLast().detail()).containsEntry("outcome", "Alarm is tested");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> add(" ", new UserId("nobody"), -1)).isInstanceOfSatisfying(ValidationException.class,
                wrong -> assertThat(wrong.violations()).extracting(violation -> violation.field())
                        .containsExactly("title", "owner", "dueOn"));
        assertThat(audit.actions()).isEmpty();
    }

    @Test
    void todayIsADayOfThePublicPagesZone() {
        clock.set(LocalDate.parse("2026-03-06").atTime(23, 30).toInstant(ZoneOffset.UTC));

        assertThatThrownBy(() -> add.handle(new AddAction.Command(INCIDENT, "Late", carla.id(),
                LocalDate.parse("2026-03-06")))).isInstanceOf(ValidationException.class);
    }

    @Test
    void anOverdueActionMayKeepItsDayWhenItGetsAnotherOwner() {
        ActionId id = add("Test it", rene.id(), 1);
        clock.advance(Duration.ofDays(5));
        LocalDate due = kept.get(id).dueOn();

        revise.handle(new ReviseAction.Command(id, kept.get(id).version(), "Test it\n twice", carla.id(), due));

        assertThat(kept.get(id).title()).isEqualTo("Test it twice");
        assertThat(kept.get(id).owner()).isEqualTo(carla.id());
        assertThatThrownBy(() -> revise.handle(new ReviseAction.Command(id, kept.get(id).version(), "Test it",
                carla.id(), due.minusDays(1)))).isInstanceOf(ValidationException.class);
    }

    @Test
    void whoDropsItSaysWhy() {
        ActionId id = add("Test it", rene.id(), 1);
        long version = kept.get(id).version();

        assertThatThrownBy(() -> settle.handle(new SettleAction.Command(id, version, ActionState.DROPPED, " ")))
                .isInstanceOf(ValidationException.class).hasMessageContaining("outcome");
        settle.handle(new SettleAction.Command(id, version, ActionState.DROPPED, "The service is gone"));
        assertThat(kept.get(id).state()).isEqualTo(ActionState.DROPPED);

        reopen.handle(id, version);

        assertThat(kept.get(id).state()).isEqualTo(ActionState.OPEN);
        assertThat(audit.actions()).containsExactly("action.added", "action.dropped", "action.reopened");
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        ActionId id = add("Test it", rene.id(), 1);

        assertThatThrownBy(() -> settle.handle(new SettleAction.Command(id, 77, ActionState.DONE, "")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> reopen.handle(id, 77)).isInstanceOf(StaleVersionException.class);
    }

    private ActionId add(String title, UserId owner, int inDays) {
        return add.handle(new AddAction.Command(INCIDENT, title, owner, days.today().plusDays(inDays)));
    }

    /** Keeps actions in memory. */
    private static final class Kept implements ActionItems {

        private final List<ActionItem> all = new ArrayList<>();

        @Override
        public void add(ActionItem item) {
            all.add(item);
        }

        @Override
        public ActionItem get(ActionId id) {
            return all.stream().filter(item -> item.id().equals(id)).findFirst()
                    .orElseThrow(() -> new NotFoundException("action", id.value()));
        }

        @Override
        public Optional<ActionView> view(ActionId id, LocalDate today) {
            return Optional.empty();
        }

        @Override
        public List<ActionItem> openDueBy(LocalDate day) {
            return all.stream().filter(item -> item.state() == ActionState.OPEN && !item.dueOn().isAfter(day)).toList();
        }

        @Override
        public Slice<ActionView> list(ListActions.Filter filter, LocalDate today, Window window) {
            return new Slice<>(List.of(), 0);
        }
    }

    /** Keeps what is posted. */
    private static final class Mailbox extends PostNotice {

        private final List<Notice> posted = new ArrayList<>();

        @Override
        public void handle(Notice notice) {
            posted.add(notice);
        }
    }

    /** A page of Paris. */
    private static final class Paris extends ReadPageSettings {

        @Override
        public PageSettings handle() {
            return new PageSettings("page", "Marelle", "https://status.example.org", "Europe/Paris", 1);
        }
    }

    /** Says that an incident is there. */
    private final class KnownIncident extends FindIncident {

        @Override
        public IncidentDetail handle(IncidentId id) {
            var someone = directory.find(carla.id()).orElseThrow();
            var summary = new IncidentSummary(id, "INC-2026-0001", "API fails",
                    IncidentKind.OUTAGE, SeverityLevel.SEV1,
                    Impact.MAJOR, IncidentStatus.RESOLVED, "Carla",
                    clock.instant(), clock.instant(), Optional.empty(), Optional.empty(), Optional.empty(), 0,
                    Optional.empty(), 1);
            return new IncidentDetail(summary, "console", Optional.empty(), someone, someone, "Carla", List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                    List.of());
        }
    }
}
