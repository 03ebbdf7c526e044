package io.herald.audience.domain;

import io.herald.shared.Secret;
import io.herald.shared.Sha256;

/** 256 random bits as 43 characters that may stand in a URL. Its {@code toString} shows stars. */
public record Token(String value) {

    private static final int BYTES = 32;

    public static Token next() {
        return new Token(Secret.random(BYTES).value());
    }

    public String sha256() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "********";
    }
}
