package io.herald.web.api.management.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.IllegalStateOfException;
import io.herald.shared.NotFoundException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.web.problem.Problem;
import io.herald.web.problem.Problems;
import io.herald.web.problem.UnauthenticatedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorAnswersTest {

    @Test
    void everyWrongFieldIsASentence() {
        Problem problem = Problems.of(new ValidationException(List.of(new Violation("name", "can't be blank"),
                new Violation("status", "must be one of [a, b]"))));

        assertThat(ErrorAnswers.status(problem)).isEqualTo(422);
        assertThat(ErrorAnswers.body(problem)).hasToString("{\"error\":[\"name can't be blank\","
                + "\"status must be one of [a, b]\"],"
                + "\"message\":\"name can't be blank; status must be one of [a, b]\"}");
    }

    @Test
    void otherErrorsAreOneSentence() {
        assertThat(ErrorAnswers.body(Problems.of(new NotFoundException("incident", "abc"))).getString("error"))
                .contains("incident");
        assertThat(ErrorAnswers.body(Problems.of(new UnauthenticatedException("x"))))
                .hasToString("{\"error\":\"Could not authenticate\",\"message\":\"Could not authenticate\"}");
    }

    @Test
    void whatAStateForbidsIsAWrongRequestButARaceIsNot() {
        assertThat(ErrorAnswers.status(Problems.of(new IllegalStateOfException("incident", "resolved", "be resolved"))))
                .isEqualTo(422);
        assertThat(ErrorAnswers.status(Problems.of(new StaleVersionException("incident", 1, 2)))).isEqualTo(409);
    }
}
