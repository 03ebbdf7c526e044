package io.herald.shared;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields of a command are wrong; every wrong field is named at once. */
public class ValidationException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ArrayList<Violation> violations;

    public ValidationException(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public ValidationException(List<Violation> violations) {
        super(ErrorCode.VALIDATION,
                violations.stream().map(v -> v.field() + " " + v.message()).collect(Collectors.joining("; ")));
        this.violations = new ArrayList<>(violations);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
