package io.herald.shared;

/**
 * Which rows of a long list are wanted.
 *
 * @param offset rows to leave out first
 * @param limit rows wanted at the most, 1 to {@value #MOST}
 */
public record Window(int offset, int limit) {

    public static final int MOST = 500;

    public Window {
        new Violations().require(offset >= 0, "offset", "must not be negative")
                .require(limit >= 1 && limit <= MOST, "limit", "must be 1 to " + MOST)
                .throwIfAny();
    }

    public static Window first(int limit) {
        return new Window(0, limit);
    }
}
