package io.herald.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.delivery.Notice;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.Window;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalInboxTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final FixedCaller axel = users.hire("Axel", Language.ENGLISH, Role.AUDITOR);
    private final ApprovalDesk desk = new ApprovalDesk(users);

    @Test
    void askingTwiceMakesOneRequestAndOneMail() {
        ApprovalId first = request("one", "Trouble", Duration.ofMinutes(15));

        assertThat(request("one", "Trouble", Duration.ofMinutes(15))).isEqualTo(first);
        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("marie@example.org");
    }

    @Test
    void theMailLinksToTheDecisionAndReadsTheTitleAsTyped() {
        ApprovalId id = request("one", "*Trouble* [here](https://evil.example)", Duration.ofMinutes(15));

        assertThat(desk.notices.getFirst().body())
                .contains("https://status.example.org/console/approval/inbox.xhtml?id=" + id)
                .contains("\\*Trouble\\* \\[here\\](https://evil.example)");
    }

    @Test
    void lateDecisionsAreCalledForOnce() {
        ApprovalId id = request("one", "Trouble", Duration.ofMinutes(15));
        desk.notices.clear();
        desk.clock.advance(Duration.ofMinutes(15));

        desk.escalate.handle(id);
        desk.escalate.handle(id);

        assertThat(desk.notices).extracting(Notice::subject).containsExactly("Decision overdue: INC-2026-0001");
        desk.caller.become(marie);
        assertThat(desk.find.handle(id).escalatedAt()).contains(desk.clock.instant());
        assertThat(desk.audit.actions()).containsOnlyOnce("approval.escalated");
    }

    @Test
    void nobodyIsCalledForADecisionThatWasMade() {
        ApprovalId id = request("one", "Trouble", Duration.ofMinutes(15));
        desk.caller.become(marie);
        desk.record.handle(new RecordDecision.Command(id, Decision.APPROVED, "", "hash"));
        desk.notices.clear();

        desk.escalate.handle(id);

        assertThat(desk.notices).isEmpty();
    }

    @Test
    void everyoneSeesTheInboxButOnlyOthersMayDecide() {
        ApprovalId late = request("one", "Trouble", Duration.ofMinutes(15));
        ApprovalId urgent = request("two", "More trouble", Duration.ofMinutes(5));

        for (FixedCaller reader : Set.of(carla, marie, axel)) {
            desk.caller.become(reader);
            assertThat(desk.list.handle(new ListApprovals.Filter(true), Window.first(10)).rows())
                    .extracting(ApprovalView::id).containsExactly(urgent, late);
            assertThat(desk.find.handle(late).mayDecide()).isEqualTo(reader.equals(marie));
        }
    }

    @Test
    void theRecordTellsWhoDecidedWhatAboutWhichText() {
        ApprovalId id = request("one", "Trouble", Duration.ofMinutes(15));
        desk.caller.become(marie);

        desk.record.handle(new RecordDecision.Command(id, Decision.REFUSED, "Not ours.", "hash"));

        assertThat(desk.audit.entries().getLast()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("approval.refused");
            assertThat(entry.subjectId()).isEqualTo(id.value());
            assertThat(entry.detail()).containsEntry("sha256", "hash").containsEntry("comment", "Not ours.")
                    .containsEntry("subject", "one");
        });
        assertThat(desk.decisions.fired()).singleElement().satisfies(event -> {
            assertThat(event.decidedBy()).isEqualTo(marie.id());
            assertThat(event.decision()).isEqualTo(Decision.REFUSED);
        });
    }

    @Test
    void onlyTheLastWordAboutASubjectCounts() {
        ApprovalId first = request("one", "Trouble", Duration.ofMinutes(15));
        desk.caller.become(marie);
        desk.record.handle(new RecordDecision.Command(first, Decision.APPROVED, "", "hash"));
        assertThat(confirmed()).contains(marie.id());

        request("one", "Trouble", Duration.ofMinutes(15));

        assertThat(confirmed()).isEmpty();
    }

    @Test
    void anUnknownRequestIsNotFound() {
        desk.caller.become(marie);
        ApprovalId nothing = new ApprovalId("nothing");

        assertThatThrownBy(() -> desk.find.handle(nothing)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                () -> desk.record.handle(new RecordDecision.Command(nothing, Decision.APPROVED, "", "hash")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.escalate.handle(nothing)).isInstanceOf(NotFoundException.class);
    }

    private Optional<UserId> confirmed() {
        return desk.confirm.handle(SubjectType.MESSAGE, "one", "hash", Set.of(carla.id()));
    }

    private ApprovalId request(String subject, String title, Duration time) {
        return desk.request.handle(new RequestApproval.Command(SubjectType.MESSAGE, subject, Optional.of("incident"),
                Optional.of("INC-2026-0001"), title, "hash", Set.of(carla.id()), carla.id(),
                desk.clock.instant().plus(time)));
    }
}
