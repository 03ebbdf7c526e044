package io.herald.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a command, so that its sender hears of everything at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations require(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Violation(field, message));
        }
        return this;
    }

    /** The text must not be blank and at most {@code maxLength} characters long. */
    public Violations text(String value, int maxLength, String field) {
        require(!value.isBlank(), field, "must not be empty");
        return atMost(value, maxLength, field);
    }

    /** The text may be blank, but is at most {@code maxLength} characters long. */
    public Violations atMost(String value, int maxLength, String field) {
        return require(value.length() <= maxLength, field,
                "is too long: " + value.length() + " of at most " + maxLength + " characters");
    }

    public Violations addAll(List<Violation> others) {
        found.addAll(others);
        return this;
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    /** @throws ValidationException if anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ValidationException(found);
        }
    }
}
