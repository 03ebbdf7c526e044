package io.herald.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.delivery.Notice;
import io.herald.identity.AnnounceAbsence;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies that ask more than one person, and deputies of people who are away. */
class StagesTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR);
    private final FixedCaller root = users.hire("Root", Language.ENGLISH, Role.ADMINISTRATOR);
    private final FixedCaller lea = users.hire("Lea", Language.ENGLISH, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final FixedCaller paul = users.hire("Paul", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);

    @BeforeEach
    void leaKnowsTheLawAndPaulSecurity() {
        desk.caller.become(root);
        desk.setGroup.handle("legal", Set.of(lea.id()));
        desk.setGroup.handle("security", Set.of(paul.id()));
    }

    @Test
    void twoManagersAreTwoPeople() {
        ApprovalId id = request("approver:2");

        approve(id, marie);
        assertThat(desk.decisions.fired()).isEmpty();
        assertThat(desk.signatures.fired()).hasSize(1);
        assertThatThrownBy(() -> approve(id, marie)).isInstanceOf(AlreadySignedException.class);
        assertThat(view(id, marie).mayDecide()).isFalse();
        assertThat(view(id, paul)).satisfies(view -> {
            assertThat(view.mayDecide()).isTrue();
            assertThat(view.given()).isEqualTo(1);
            assertThat(view.needed()).isEqualTo(2);
        });
        approve(id, paul);

        assertThat(view(id, paul).status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(desk.decisions.fired()).hasSize(1);
        assertThat(desk.audit.actions()).containsSubsequence("approval.signed", "approval.approved");
        assertThat(confirmed()).isTrue();
    }

    @Test
    void stagesAtOnceAreAskedInAnyOrderAndOnlyOfTheirGroups() {
        ApprovalId id = request("legal:1+security:1");
        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("lea@example.org", "paul@example.org");

        assertThatThrownBy(() -> approve(id, marie)).isInstanceOf(NotYourStageException.class);
        approve(id, paul);
        assertThat(view(id, lea).stages()).extracting(ApprovalView.StageView::isDone).containsExactly(false, true);
        approve(id, lea);

        assertThat(view(id, lea).status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void stagesInOrderAreAskedOneAfterTheOther() {
        ApprovalId id = request("legal:1>security:1");
        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("lea@example.org");
        assertThatThrownBy(() -> approve(id, paul)).isInstanceOf(NotYourStageException.class);

        approve(id, lea);

        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("lea@example.org", "paul@example.org");
        approve(id, paul);
        assertThat(view(id, lea).status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void nobodySignsTwoStages() {
        desk.caller.become(root);
        desk.setGroup.handle("security", Set.of(paul.id(), lea.id()));
        ApprovalId id = request("legal:1+security:1");

        approve(id, lea);

        assertThatThrownBy(() -> approve(id, lea)).isInstanceOf(AlreadySignedException.class);
        approve(id, paul);
        assertThat(view(id, lea).status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void oneRefusalEndsIt() {
        ApprovalId id = request("approver:2");
        approve(id, marie);

        decide(id, paul, Decision.REFUSED);

        assertThat(view(id, paul).status()).isEqualTo(ApprovalStatus.REFUSED);
        assertThat(confirmed()).isFalse();
    }

    @Test
    void otherWordsNeedAllSignaturesAnew() {
        ApprovalId id = request("approver:2");
        approve(id, marie);

        desk.revise.handle(new ReviseApproval.Command(SubjectType.MESSAGE, "one", "Trouble", "other", carla.id()));

        assertThat(view(id, marie).given()).isZero();
        assertThat(view(id, marie).mayDecide()).isTrue();
    }

    @Test
    void halfAnApprovalLetsNothingOut() {
        approve(request("approver:2"), marie);

        assertThat(confirmed()).isFalse();
    }

    @Test
    void theDeputyAnswersForWhoeverIsAwayAndTheRecordNamesBoth() {
        away(lea, marie);
        ApprovalId id = request("legal:1");
        assertThat(desk.notices).extracting(Notice::recipient).containsExactly("lea@example.org", "marie@example.org");

        approve(id, marie);

        assertThat(view(id, marie).stages().getFirst().given()).singleElement().satisfies(given -> {
            assertThat(given.by()).isEqualTo("Marie");
            assertThat(given.onBehalfOf()).contains("Lea");
        });
        assertThat(desk.audit.entries().getLast().detail()).containsEntry("for", lea.id().value())
                .containsEntry("stage", "legal");
    }

    @Test
    void aDeputyStandsInOnlyWhileTheOtherIsAway() {
        ApprovalId id = request("legal:1");
        assertThatThrownBy(() -> approve(id, marie)).isInstanceOf(NotYourStageException.class);
        away(lea, marie);
        assertThat(view(id, marie).mayDecide()).isTrue();

        desk.clock.advance(Duration.ofDays(2));

        assertThatThrownBy(() -> approve(id, marie)).isInstanceOf(NotYourStageException.class);
    }

    @Test
    void fourEyesHoldForDeputies() {
        away(lea, marie);
        ApprovalId byLea = desk.request.handle(command("one", "legal:1", lea));
        assertThatThrownBy(() -> approve(byLea, marie)).isInstanceOf(NotYourStageException.class);

        ApprovalId byMarie = desk.request.handle(command("two", "legal:1", marie));
        assertThatThrownBy(() -> approve(byMarie, marie)).isInstanceOf(FourEyesException.class);
    }

    @Test
    void onePersonIsNotTwoByStandingInForAnother() {
        away(lea, marie);
        ApprovalId id = request("approver:2");

        approve(id, marie);

        assertThatThrownBy(() -> approve(id, marie)).isInstanceOf(AlreadySignedException.class);
        assertThatThrownBy(() -> approve(id, lea)).isInstanceOf(AlreadySignedException.class);
    }

    @Test
    void onlyAnApproverStandsInForAnApprover() {
        desk.caller.become(lea);
        Instant now = desk.clock.instant();

        for (AnnounceAbsence.Command wrong : Set.of(
                new AnnounceAbsence.Command(carla.id(), now, now.plusSeconds(60)),
                new AnnounceAbsence.Command(lea.id(), now, now.plusSeconds(60)),
                new AnnounceAbsence.Command(marie.id(), now.plusSeconds(60), now),
                new AnnounceAbsence.Command(marie.id(), now.minusSeconds(60), now))) {
            assertThatThrownBy(() -> desk.announceAbsence.handle(wrong)).isInstanceOf(ValidationException.class);
        }
    }

    @Test
    void oneIsAwayOnceAtATimeAndComesBackWhenOneLikes() {
        String absence = away(lea, marie);
        assertThatThrownBy(() -> away(lea, paul)).isInstanceOf(ValidationException.class);
        desk.caller.become(marie);
        assertThatThrownBy(() -> desk.cancelAbsence.handle(absence)).isInstanceOf(NotFoundException.class);

        desk.caller.become(lea);
        desk.cancelAbsence.handle(absence);

        away(lea, paul);
        assertThat(desk.audit.actions()).containsSubsequence("absence.announced", "absence.cancelled");
    }

    @Test
    void aRuleAsksForNoMoreThanThereAre() {
        desk.caller.become(root);
        ApprovalRule rule = desk.findRule.handle("SEV1");

        for (String policy : Set.of("legal:2", "nobody:1", "approver:4")) {
            assertThatThrownBy(() -> desk.reviseRule.handle(with(rule, policy)))
                    .isInstanceOf(ValidationException.class);
        }
        desk.reviseRule.handle(with(rule, "legal:1>approver:2"));

        assertThat(desk.findRule.handle("SEV1").policy().stages()).hasSize(2);
        assertThat(desk.audit.entries().getLast().detail().get("after")).startsWith("legal:1>approver:2");
        assertThatThrownBy(() -> desk.reviseRule.handle(rule)).isInstanceOf(StaleVersionException.class);
        assertThat(desk.findRule.handle("SEV9")).isEqualTo(ApprovalRule.DEFAULT);
    }

    @Test
    void onlyApproversAreInGroups() {
        assertThatThrownBy(() -> desk.setGroup.handle("legal", Set.of(carla.id())))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> desk.setGroup.handle("approver", Set.of(lea.id())))
                .isInstanceOf(ValidationException.class);
        assertThat(desk.listRules.groups()).extracting(ListApprovalRules.Group::key).containsExactly("legal",
                "security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approver:1", "approver:2", "legal:1+security:1+communications:1", "legal:1>approver:2"})
    void aPolicyKeepsItsForm(String wire) {
        assertThat(ApprovalPolicy.fromWire(wire).wire()).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "approver", "approver:0", "approver:10", "a:1+b:1>c:1", "A:1", "a:1>",
        "a:1>a:1>a:1>a:1>a:1>a:1>a:1"})
    void whatIsNoPolicyIsRefused(String wire) {
        assertThatThrownBy(() -> ApprovalPolicy.fromWire(wire)).isInstanceOf(ValidationException.class);
    }

    private static ApprovalRule with(ApprovalRule rule, String policy) {
        return new ApprovalRule(rule.plan(), ApprovalPolicy.fromWire(policy), rule.remindMinutes(),
                rule.limitMinutes(), rule.holding(), rule.version());
    }

    private String away(FixedCaller person, FixedCaller deputy) {
        desk.caller.become(person);
        Instant now = desk.clock.instant();
        return desk.announceAbsence
                .handle(new AnnounceAbsence.Command(deputy.id(), now, now.plus(Duration.ofDays(1))));
    }

    private ApprovalId request(String policy) {
        return desk.request.handle(command("one", policy, carla));
    }

    private RequestApproval.Command command(String subject, String policy, FixedCaller author) {
        return new RequestApproval.Command(SubjectType.MESSAGE, subject, Optional.of("incident"),
                Optional.of("INC-2026-0001"), "Trouble", "hash", Set.of(author.id()), author.id(),
                desk.clock.instant().plus(Duration.ofMinutes(15)), ApprovalPolicy.fromWire(policy));
    }

    private void approve(ApprovalId id, FixedCaller by) {
        decide(id, by, Decision.APPROVED);
    }

    private void decide(ApprovalId id, FixedCaller by, Decision decision) {
        desk.caller.become(by);
        desk.record.handle(new RecordDecision.Command(id, decision, "Because.", "hash"));
    }

    private ApprovalView view(ApprovalId id, FixedCaller reader) {
        desk.caller.become(reader);
        return desk.find.handle(id);
    }

    private boolean confirmed() {
        return desk.confirm.handle(SubjectType.MESSAGE, "one", "hash", Set.of(carla.id())).isPresent();
    }
}
