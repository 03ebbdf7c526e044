package io.herald.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.TooManyAttemptsException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private final ProblemMapper mapper = new ProblemMapper();

    @Test
    void everyAnswerIsProblemDetailsWithItsOwnStatus() {
        assertThat(mapper.toResponse(new NotFoundException()).getStatus()).isEqualTo(404);
        assertThat(mapper.toResponse(new NotSupportedException()).getStatus()).isEqualTo(415);
        assertThat(mapper.toResponse(new IllegalStateException()).getMediaType())
                .hasToString("application/problem+json");
    }

    @Test
    void aMissingTokenIsAskedFor() {
        assertThat(mapper.toResponse(new UnauthenticatedException("none")).getHeaderString("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"herald\"");
    }

    @Test
    void aMissingScopeIsNamed() {
        Response answer = mapper.toResponse(new MissingScopeException("audit:read"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeaderString("WWW-Authenticate")).contains("insufficient_scope", "audit:read");
    }

    @Test
    void whoeverTriedTooOftenHearsWhenToComeBack() {
        Response answer = mapper.toResponse(new TooManyAttemptsException(Instant.parse("2026-05-04T10:15:30Z")));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("Mon, 4 May 2026 10:15:30 GMT");
    }

    @Test
    void aWrongMethodHearsOfTheRightOnes() {
        assertThat(mapper.toResponse(new NotAllowedException("GET", new String[]{"POST"})).getHeaderString("Allow"))
                .contains("GET", "POST");
    }
}
