package io.herald.audience.domain;

import io.herald.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as 43 characters that may stand in a URL. Its {@code toString} shows stars. */
public record Token(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String sha256() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "********";
    }
}
