package io.herald.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import io.herald.approval.Decision;
import io.herald.delivery.Notice;
import io.herald.identity.AnnounceAbsence;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.template.Phase;
import io.herald.template.TemplateShelf;
import io.herald.template.VariantText;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that wait for a manager who does not wake up, with the clock moved by hand. */
class SleepingManagerTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final Newsroom newsroom = new Newsroom(desk, new TemplateShelf(desk));

    @Test
    void remindedCalledAndReplacedButStillThereInTheMorning() {
        MessageId id = waiting(true);
        ApprovalTimes times = new ApprovalTimes(at(3), at(15), at(20), true);
        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.AWAITING_APPROVAL);
        desk.notices.clear();

        desk.clock.advance(Duration.between(desk.clock.instant(), times.reminder()));
        desk.remind.handle(newsroom.lastOpened());
        desk.remind.handle(newsroom.lastOpened());
        desk.clock.advance(Duration.ofMinutes(12));
        desk.escalate.handle(newsroom.lastOpened());
        desk.clock.advance(Duration.ofMinutes(5));
        newsroom.callForHolding.handle(id);
        newsroom.callForHolding.handle(id);

        assertThat(desk.notices).extracting(Notice::subject).containsExactly(
                "Still waiting for your decision: INC-2026-0001", "Decision overdue: INC-2026-0001");
        assertThat(newsroom.holdings.fired()).singleElement().satisfies(call -> {
            assertThat(call.waiting()).isEqualTo(id);
            assertThat(call.phase()).isEqualTo(Phase.FIRST_CONTACT);
            assertThat(call.components()).containsEntry("component001", "major_outage");
        });
        assertThat(desk.audit.actions()).containsSubsequence("approval.requested", "approval.reminded",
                "approval.escalated", "message.holding_called");
        assertThat(newsroom.published.fired()).isEmpty();

        desk.caller.become(marie);
        newsroom.decide(id, Decision.APPROVED, "");
        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.PUBLISHED);
    }

    @Test
    void theDeputyOfWhoeverIsAwayLetsTheWordsOutBeforeTheLimit() {
        FixedCaller paul = users.hire("Paul", Language.ENGLISH, Role.APPROVER);
        desk.setGroup.handle("security", Set.of(marie.id()));
        desk.caller.become(marie);
        desk.announceAbsence.handle(new AnnounceAbsence.Command(paul.id(), at(0), at(600)));
        MessageId id = waiting(true, ApprovalPolicy.fromWire("security:1"));
        desk.notices.clear();
        desk.clock.advance(Duration.ofMinutes(15));
        desk.escalate.handle(newsroom.lastOpened());
        assertThat(desk.notices).extracting(Notice::recipient).contains("paul@example.org");

        desk.caller.become(paul);
        newsroom.decide(id, Decision.APPROVED, "");
        desk.clock.advance(Duration.ofMinutes(5));
        newsroom.callForHolding.handle(id);

        assertThat(newsroom.find.handle(id).status()).isEqualTo(MessageStatus.PUBLISHED);
        assertThat(desk.audit.entries()).filteredOn(entry -> entry.action().equals("approval.approved")).singleElement()
                .satisfies(entry -> assertThat(entry.detail()).containsEntry("for", marie.id().value()));
        assertThat(newsroom.holdings.fired()).isEmpty();
    }

    @Test
    void aPlanWithoutHoldingWordsLetsThemWait() {
        newsroom.callForHolding.handle(waiting(false));

        assertThat(newsroom.holdings.fired()).isEmpty();
    }

    @Test
    void nothingReplacesWordsThatWereDecidedAbout() {
        MessageId id = waiting(true);
        desk.caller.become(marie);
        newsroom.decide(id, Decision.CHANGES_REQUESTED, "Say what works.");

        newsroom.callForHolding.handle(id);

        assertThat(newsroom.holdings.fired()).isEmpty();
    }

    private Instant at(int minutes) {
        return desk.clock.instant().plus(Duration.ofMinutes(minutes));
    }

    private MessageId waiting(boolean holding) {
        return waiting(holding, ApprovalPolicy.ONE_MANAGER);
    }

    private MessageId waiting(boolean holding, ApprovalPolicy policy) {
        desk.caller.become(carla);
        IncidentFacts facts = Stories.facts();
        IncidentFacts strict = new IncidentFacts(facts.incidentId(), facts.builtIns(), facts.gatePolicy(),
                facts.approvalTime(), new ApprovalRule("SEV1", policy, 3, 20, holding, 1));
        MessageId id = newsroom.draft.handle(Stories.about(strict, Phase.FIRST_CONTACT,
                MessageText.free(Map.of(Stories.PAGE_EN, new VariantText("Trouble", "We look.")))));
        newsroom.submit.handle(id, DraftMessage.FIRST_VERSION);
        return id;
    }
}
