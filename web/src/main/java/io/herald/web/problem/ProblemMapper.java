package io.herald.web.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Answers every exception of a JAX-RS resource with problem details, and the headers that belong to the status. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problems.of(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (thrown instanceof NotAllowedException e) {
            answer.allow(e.getResponse().getAllowedMethods());
        }
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"herald\"");
        }
        if (problem.details().containsKey("scope")) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"herald\", error=\"insufficient_scope\", scope=\""
                            + problem.details().get("scope") + "\"");
        }
        if (problem.details().containsKey("retry_at")) {
            answer.header(HttpHeaders.RETRY_AFTER, httpDate(Instant.parse(problem.details().get("retry_at"))));
        }
        return answer.build();
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
