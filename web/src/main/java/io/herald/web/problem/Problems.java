package io.herald.web.problem;

import io.herald.shared.DomainException;
import io.herald.shared.PublicId;
import io.herald.shared.ValidationException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Turns whatever was thrown into a {@link Problem}. The containers wrap exceptions; the whole chain is looked at. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger("io.herald.web");
    private static final int DEEPEST = 20;

    private Problems() {}

    public static Problem of(Throwable thrown) {
        return chain(thrown).flatMap(link -> refusal(link).stream()).findFirst()
                .or(() -> chain(thrown).flatMap(link -> http(link).stream()).findFirst())
                .orElseGet(() -> unforeseen(thrown));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause).limit(DEEPEST);
    }

    private static Optional<Problem> refusal(Throwable link) {
        return Optional.ofNullable(switch (link) {
            case ValidationException e -> Problem.of(ProblemKind.VALIDATION, e.getMessage()).with(e.violations());
            case DomainException e -> Problem.of(ProblemKind.of(e.code()), e.getMessage()).with(e.details());
            case MalformedJsonException e ->
                Problem.of(ProblemKind.MALFORMED_JSON, e.getMessage()).at(e.position());
            case BodyTooLargeException e -> Problem.of(ProblemKind.BODY_TOO_LARGE, e.getMessage());
            case UnauthenticatedException e -> Problem.of(ProblemKind.UNAUTHENTICATED, e.getMessage());
            case EJBAccessException e -> lacksRole();
            case AccessLocalException e -> lacksRole();
            case OptimisticLockException e ->
                Problem.of(ProblemKind.STALE_VERSION, "It was changed by somebody else meanwhile");
            default -> null;
        });
    }

    private static Problem lacksRole() {
        return Problem.of(ProblemKind.FORBIDDEN, "The user of this token lacks the role for this");
    }

    private static Optional<Problem> http(Throwable link) {
        return link instanceof ClientErrorException e ? Optional.of(ofStatus(e.getResponse().getStatus()))
                : Optional.empty();
    }

    /** What can be said when only the HTTP status is known. */
    public static Problem ofStatus(int status) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        return Problem.of(kind, switch (kind) {
            case NOT_FOUND -> "There is nothing at this address";
            case METHOD_NOT_ALLOWED -> "This address does not answer this method; the header Allow lists those it does";
            case NOT_ACCEPTABLE -> "This address answers application/json";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the body as application/json";
            default -> kind.title();
        });
    }

    private static Problem unforeseen(Throwable thrown) {
        String id = PublicId.next();
        LOG.log(Level.SEVERE, thrown, () -> "WEB-500 Unforeseen error " + id);
        return Problem.of(ProblemKind.INTERNAL_ERROR, "Nothing was changed. If it happens again, tell the people who"
                + " run Herald the number " + id).logged(id);
    }
}
