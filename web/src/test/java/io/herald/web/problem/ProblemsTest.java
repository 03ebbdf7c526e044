package io.herald.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.ErrorCode;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyRefusalOfTheBusinessHasAClientsStatusAndItsOwnCode(ErrorCode code) {
        ProblemKind kind = ProblemKind.of(code);

        assertThat(kind.status()).isBetween(400, 499);
        assertThat(kind.code()).isEqualToIgnoringCase(code.name());
    }

    @Test
    void wrongFieldsAreListed() {
        Problem problem = Problems.of(new ValidationException("title", "must not be empty"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("validation");
        assertThat(problem.violations()).containsExactly(new Violation("title", "must not be empty"));
    }

    @Test
    void aRefusalIsFoundUnderWhatContainersWrapAroundIt() {
        Problem problem = Problems.of(
                new BadRequestException(new EJBException(new NotFoundException("incident", "abc"))));

        assertThat(problem.code()).isEqualTo("not_found");
        assertThat(problem.details()).containsEntry("id", "abc");
    }

    @Test
    void aLostRaceFoundOnlyAtCommitIsAStaleVersionToo() {
        Problem atCommit = Problems.of(new EJBException("commit", new OptimisticLockException()));
        Problem seenBefore = Problems.of(new StaleVersionException("incident", 1, 2));

        assertThat(atCommit.code()).isEqualTo(seenBefore.code()).isEqualTo("stale_version");
        assertThat(seenBefore.details()).containsAllEntriesOf(Map.of("expected", "1", "actual", "2"));
    }

    @Test
    void aMissingRoleIsForbidden() {
        assertThat(Problems.of(new EJBAccessException("no")).status()).isEqualTo(403);
        assertThat(Problems.of(new AccessLocalException("no")).status()).isEqualTo(403);
    }

    @Test
    void whatNobodyForesawShowsANumberAndNothingOfTheInside() {
        Problem problem = Problems.of(new EJBException("jdbc:postgresql://secret", new NullPointerException("x.y")));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.errorId()).isPresent();
        assertThat(problem.toString()).contains(problem.errorId().orElseThrow()).doesNotContain("secret", "x.y",
                "Exception");
    }
}
