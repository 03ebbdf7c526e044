package io.herald.shared;

/** A password, key or token that must never be printed: its {@code toString} shows stars. */
public record Secret(String value) {

    public static Secret of(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "********";
    }
}
