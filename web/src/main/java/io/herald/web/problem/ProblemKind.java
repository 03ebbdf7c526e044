package io.herald.web.problem;

import io.herald.shared.ErrorCode;
import java.util.Arrays;
import java.util.Locale;

/** Every kind of problem that the APIs answer with: its HTTP status, and a title that never changes. */
public enum ProblemKind {
    NOT_FOUND(404, "Not found"),
    VALIDATION(422, "Some fields are wrong"),
    STALE_VERSION(409, "Changed meanwhile"),
    TEXT_CHANGED(409, "The words changed meanwhile"),
    FOUR_EYES(403, "An author may not decide about their own words"),
    UNAPPROVED_WORDING(409, "The wording is not approved"),
    ALREADY_DECIDED(409, "Already decided"),
    LINK_SPENT(410, "The link decides nothing any more"),
    NOT_YOUR_STAGE(403, "Other approvers have to decide now"),
    ILLEGAL_STATE(409, "Not possible in this state"),
    DUPLICATE(409, "Exists already"),
    IDEMPOTENCY_CONFLICT(422, "Idempotency-Key used for another request"),
    FORBIDDEN(403, "Not allowed"),
    RATE_LIMITED(429, "Too many attempts"),
    UNAUTHENTICATED(401, "Authentication needed"),
    MALFORMED_JSON(400, "Not JSON"),
    BAD_REQUEST(400, "Bad request"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No such representation"),
    BODY_TOO_LARGE(413, "Body too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not available just now");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind for a refusal by a use case. */
    public static ProblemKind of(ErrorCode code) {
        return valueOf(code.name());
    }

    /** The kind that says no more than an HTTP status does; unknown ones are {@link #BAD_REQUEST} or internal. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 403 -> FORBIDDEN;
            default -> Arrays.stream(values()).filter(kind -> kind.status == status && kind.saysOnlyStatus())
                    .findFirst().orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
        };
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable word for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean saysOnlyStatus() {
        return ordinal() >= RATE_LIMITED.ordinal() && this != MALFORMED_JSON;
    }
}
