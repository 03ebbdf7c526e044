package io.herald.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.AlreadyDecidedException;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.Decision;
import io.herald.approval.FourEyesException;
import io.herald.approval.SubjectType;
import io.herald.approval.TextChangedException;
import io.herald.identity.UserId;
import io.herald.shared.ValidationException;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalTest {

    private static final Instant NOW = SettableClock.NOON;
    private static final UserId AUTHOR = new UserId("author");
    private static final UserId REVISER = new UserId("reviser");
    private static final UserId REQUESTER = new UserId("requester");
    private static final UserId MANAGER = new UserId("manager");

    private final Approval approval = new Approval(
            new Approval.Subject(SubjectType.MESSAGE, "message", Optional.empty(), Optional.empty(), "Trouble"), "hash",
            Set.of(AUTHOR), REQUESTER, NOW, NOW.plus(Duration.ofMinutes(15)));

    @ParameterizedTest
    @EnumSource(Decision.class)
    void noAuthorRequesterOrReviserMayDecideAnything(Decision decision) {
        approval.revise("Trouble", "hash", REVISER);

        for (UserId involved : Set.of(AUTHOR, REQUESTER, REVISER)) {
            assertThatThrownBy(() -> approval.decide(involved, decision, "because", "hash", NOW))
                    .isInstanceOf(FourEyesException.class);
        }
        assertThat(approval.status()).isEqualTo(ApprovalStatus.OPEN);
    }

    @Test
    void aDecisionAboutAnotherTextIsRefused() {
        approval.revise("Trouble", "new hash", AUTHOR);

        assertThatThrownBy(() -> approval.decide(MANAGER, Decision.APPROVED, "", "hash", NOW))
                .isInstanceOf(TextChangedException.class);
        assertThatCode(() -> approval.decide(MANAGER, Decision.APPROVED, "", "new hash", NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Decision.class, names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void whoeverSaysNoSaysWhy(Decision decision) {
        assertThatThrownBy(() -> approval.decide(MANAGER, decision, "  ", "hash", NOW))
                .isInstanceOf(ValidationException.class).hasMessageContaining("comment");
        approval.decide(MANAGER, decision, " too long ", "hash", NOW);
        assertThat(approval.comment()).isEqualTo("too long");
    }

    @Test
    void aCommentHasALimit() {
        assertThatThrownBy(() -> approval.decide(MANAGER, Decision.APPROVED, "x".repeat(2_001), "hash", NOW))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aClosedRequestNeverChanges() {
        approval.decide(MANAGER, Decision.APPROVED, "", "hash", NOW);

        assertThatThrownBy(() -> approval.decide(MANAGER, Decision.REFUSED, "no", "hash", NOW))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> approval.revise("Trouble", "other", AUTHOR))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(approval::withdraw).isInstanceOf(AlreadyDecidedException.class);
        assertThat(approval.escalate(NOW)).isFalse();
        assertThat(approval.decidedBy()).contains(MANAGER);
    }

    @Test
    void aRequestIsEscalatedOnce() {
        assertThat(approval.escalate(NOW)).isTrue();
        assertThat(approval.escalate(NOW.plusSeconds(1))).isFalse();
        assertThat(approval.escalatedAt()).contains(NOW);
    }

    @Test
    void anApprovalCoversItsTextOnly() {
        approval.decide(MANAGER, Decision.APPROVED, "", "hash", NOW);

        assertThat(approval.covers("hash", Set.of(AUTHOR))).isTrue();
        assertThat(approval.covers("other", Set.of(AUTHOR))).isFalse();
    }

    @Test
    void anApprovalCoversNothingThatTheApproverWroteLater() {
        approval.decide(MANAGER, Decision.APPROVED, "", "hash", NOW);

        assertThat(approval.covers("hash", Set.of(AUTHOR, MANAGER))).isFalse();
    }

    @Test
    void onlyAnApprovalCoversAnything() {
        assertThat(approval.covers("hash", Set.of())).isFalse();
        approval.decide(MANAGER, Decision.REFUSED, "no", "hash", NOW);
        assertThat(approval.covers("hash", Set.of())).isFalse();
    }
}
