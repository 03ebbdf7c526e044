package io.herald.approval.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.ApprovalId;
import io.herald.approval.SubjectType;
import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Claim;
import io.herald.approval.domain.Claims;
import io.herald.identity.UserId;
import io.herald.identity.domain.User;
import io.herald.identity.jpa.JpaUsers;
import io.herald.shared.Language;
import io.herald.testing.Database;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlClaimsTest {

    private static final Instant NOON = SettableClock.NOON;

    @RegisterExtension
    final Database database = Database.fresh();

    private UserId marie;
    private UserId paul;
    private ApprovalId first;
    private ApprovalId second;

    @BeforeEach
    void twoManagersAndTwoRequests() {
        marie = hire("marie");
        paul = hire("paul");
        first = ask("one");
        second = ask("two");
    }

    @Test
    void onePersonAtATimeUnlessAnotherTakesOver() {
        assertThat(take(first, marie, NOON, false)).isTrue();
        assertThat(take(first, paul, NOON.plusSeconds(60), false)).isFalse();
        assertThat(take(first, marie, NOON.plusSeconds(60), true)).isFalse();
        assertThat(live(NOON.plusSeconds(60))).containsOnly(Map.entry(first, Claim.from(marie, NOON)));

        assertThat(take(first, paul, NOON.plusSeconds(60), true)).isTrue();

        assertThat(live(NOON.plusSeconds(60))).containsOnly(Map.entry(first, Claim.from(paul, NOON.plusSeconds(60))));
    }

    @Test
    void aClaimThatRanOutGivesWay() {
        Instant later = NOON.plus(Claim.LASTS);
        take(first, marie, NOON, false);
        assertThat(live(later)).isEmpty();

        assertThat(take(first, paul, later, false)).isTrue();

        assertThat(live(later)).containsOnlyKeys(first);
    }

    @Test
    void oneReleasesOnlyOnesOwn() {
        take(first, marie, NOON, false);

        assertThat(this.<Boolean>with(claims -> claims.release(first, paul))).isFalse();
        assertThat(this.<Boolean>with(claims -> claims.release(first, marie))).isTrue();

        assertThat(live(NOON)).isEmpty();
    }

    @Test
    void anyNumberIsReadInOneStatement() {
        take(first, marie, NOON, false);
        take(second, paul, NOON, false);

        assertThat(database.statementsOf(session -> assertThat(
                session.repository(SqlClaims.class).live(List.of(first, second), NOON)).hasSize(2))).isEqualTo(1);
    }

    private boolean take(ApprovalId approval, UserId by, Instant now, boolean over) {
        return with(claims -> claims.take(approval, Claim.from(by, now), over));
    }

    private Map<ApprovalId, Claim> live(Instant now) {
        return with(claims -> claims.live(List.of(first, second), now));
    }

    private <T> T with(Function<Claims, T> work) {
        return database.transact(session -> work.apply(session.repository(SqlClaims.class)));
    }

    private UserId hire(String name) {
        User user = new User(name, name, name + "@example.org", Language.ENGLISH, Set.of(), "-", NOON);
        database.run(session -> session.repository(JpaUsers.class).add(user));
        return new UserId(user.id());
    }

    private ApprovalId ask(String subject) {
        Approval approval = new Approval(new Approval.Subject(SubjectType.MESSAGE, subject, Optional.empty(),
                Optional.empty(), "Trouble"), "hash", Set.of(), marie, NOON, NOON.plus(Duration.ofMinutes(15)));
        database.run(session -> session.repository(JpaApprovals.class).add(approval));
        return approval.id();
    }
}
