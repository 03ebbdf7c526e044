package io.herald.web.api.management.access;

import io.herald.shared.Violation;
import io.herald.web.problem.Problem;
import io.herald.web.problem.ProblemKind;
import io.herald.web.problem.Problems;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells errors as Statuspage does: {@code error} holds a sentence, or a list of them where fields are wrong. The
 * published schema calls it {@code message}, so the sentences stand there as well.
 */
@Provider
public class ErrorAnswers implements ExceptionMapper<Throwable> {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAUTHENTICATED = 401;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problems.of(thrown);
        Response.ResponseBuilder answer = Response.status(status(problem)).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(problem).toString());
        if (thrown instanceof NotAllowedException e) {
            answer.allow(e.getResponse().getAllowedMethods());
        }
        if (thrown instanceof TooManyCallsException e) {
            answer.header(HttpHeaders.RETRY_AFTER, e.retryAfterSeconds());
        }
        if (problem.status() == UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "OAuth realm=\"herald\"");
        }
        return answer.build();
    }

    /** What a state forbids is a wrong request to Statuspage; only a race with somebody else may be tried again. */
    static int status(Problem problem) {
        boolean raced = problem.code().equals(ProblemKind.STALE_VERSION.code());
        return problem.status() == CONFLICT && !raced ? UNPROCESSABLE : problem.status();
    }

    static JsonObject body(Problem problem) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        if (problem.violations().isEmpty()) {
            body.add("error", sentence(problem));
        } else {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            problem.violations().stream().map(ErrorAnswers::sentence).distinct().forEach(errors::add);
            body.add("error", errors);
        }
        return body.add("message", sentence(problem)).build();
    }

    private static String sentence(Problem problem) {
        return problem.status() == UNAUTHENTICATED ? "Could not authenticate" : problem.detail();
    }

    private static String sentence(Violation violation) {
        return violation.field() + " " + violation.message();
    }
}
