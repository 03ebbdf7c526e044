package io.herald.web.problem;

import io.herald.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details for HTTP APIs (RFC 9457).
 *
 * @param type {@code urn:herald:problem:} and the code
 * @param status the HTTP status, repeated
 * @param code stable word for programs; never renamed
 * @param violations every field that is wrong; empty unless the code is {@code validation}
 * @param details facts to act upon, for example {@code expected} and {@code actual} of a stale version
 * @param position where JSON stopped being JSON
 * @param errorId number under which the server's log tells more
 */
@Schema(name = "Problem", description = "What went wrong (RFC 9457)")
public record Problem(String type, String title, int status, String detail, String code, List<Violation> violations,
        Map<String, String> details, Optional<Position> position, Optional<String> errorId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A place in a text, both counted from 1. */
    @Schema(name = "JsonPosition", description = "Line and column, counted from 1")
    public record Position(long line, long column) {}

    static Problem of(ProblemKind kind, String detail) {
        return new Problem("urn:herald:problem:" + kind.code(), kind.title(), kind.status(), detail, kind.code(),
                List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    Problem with(List<Violation> found) {
        return new Problem(type, title, status, detail, code, List.copyOf(found), details, position, errorId);
    }

    Problem with(Map<String, String> facts) {
        return new Problem(type, title, status, detail, code, violations, Map.copyOf(facts), position, errorId);
    }

    Problem at(Position place) {
        return new Problem(type, title, status, detail, code, violations, details, Optional.of(place), errorId);
    }

    Problem logged(String id) {
        return new Problem(type, title, status, detail, code, violations, details, position, Optional.of(id));
    }
}
