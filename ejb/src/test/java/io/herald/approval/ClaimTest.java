package io.herald.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.Window;
import io.herald.testing.FixedCaller;
import io.herald.testing.InMemoryUsers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works on a request, as the others see it. */
class ClaimTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final FixedCaller carla = users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR, Role.APPROVER);
    private final FixedCaller marie = users.hire("Marie", Language.ENGLISH, Role.APPROVER);
    private final FixedCaller paul = users.hire("Paul", Language.ENGLISH, Role.APPROVER);
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private ApprovalId request;

    @BeforeEach
    void marieWorksOnWhatCarlaWrote() {
        request = desk.request.handle(new RequestApproval.Command(SubjectType.MESSAGE, "one", Optional.of("incident"),
                Optional.of("INC-2026-0001"), "Trouble", "hash", Set.of(carla.id()), carla.id(),
                desk.clock.instant().plus(Duration.ofMinutes(15))));
        claim(marie, false);
    }

    @Test
    void theOthersSeeWhoWorksOnItAndSinceWhen() {
        Instant since = desk.clock.instant();
        desk.clock.advance(Duration.ofMinutes(7));
        desk.caller.become(carla);

        assertThat(desk.list.handle(new ListApprovals.Filter(true), Window.first(10)).rows()).singleElement()
                .satisfies(row -> assertThat(row.claim()).contains(new ApprovalView.ClaimView(marie.id(), "Marie",
                        since, since.plus(Duration.ofMinutes(15)))));
        assertThat(desk.audit.entries().getLast().action()).isEqualTo("approval.claimed");
    }

    @Test
    void itCountsForAQuarterOfAnHour() {
        desk.clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(claimant()).contains("Marie");
        desk.clock.advance(Duration.ofSeconds(1));
        assertThat(claimant()).isEmpty();

        claim(paul, false);

        assertThat(claimant()).contains("Paul");
    }

    @Test
    void openingItOnceMoreDoesNotBeginAnew() {
        desk.clock.advance(Duration.ofMinutes(5));
        claim(marie, true);

        assertThat(desk.find.handle(request).claim().orElseThrow().since())
                .isEqualTo(desk.clock.instant().minus(Duration.ofMinutes(5)));
        assertThat(desk.audit.actions()).containsOnlyOnce("approval.claimed");
    }

    @Test
    void somebodyElseOnlyTakesItOverOnPurpose() {
        claim(paul, false);
        assertThat(claimant()).contains("Marie");

        claim(paul, true);

        assertThat(claimant()).contains("Paul");
        assertThat(desk.audit.entries().getLast().detail()).containsEntry("takenOver", "true");
    }

    @Test
    void oneLeavesOnlyOnesOwnWorkToOthers() {
        desk.caller.become(paul);
        desk.release.handle(request);
        assertThat(claimant()).contains("Marie");

        desk.caller.become(marie);
        desk.release.handle(request);

        assertThat(claimant()).isEmpty();
        assertThat(desk.audit.entries().getLast().action()).isEqualTo("approval.released");
    }

    @Test
    void itKeepsNobodyFromDecidingAndEndsWithTheDecision() {
        desk.caller.become(paul);

        desk.record.handle(new RecordDecision.Command(request, Decision.APPROVED, "", "hash"));

        assertThat(desk.find.handle(request).status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(claimant()).isEmpty();
        claim(marie, true);
        assertThat(claimant()).isEmpty();
    }

    @Test
    void whoMayNotDecideDoesNotWorkOnIt() {
        claim(carla, true);

        assertThat(claimant()).contains("Marie");
    }

    private void claim(FixedCaller who, boolean takeOver) {
        desk.caller.become(who);
        desk.claim.handle(request, takeOver);
    }

    private Optional<String> claimant() {
        return desk.find.handle(request).claim().map(ApprovalView.ClaimView::byName);
    }
}
