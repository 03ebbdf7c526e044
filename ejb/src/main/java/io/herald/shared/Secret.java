package io.herald.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A password, key or token that must never be printed: its {@code toString} shows stars. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret of(String value) {
        return new Secret(value);
    }

    /** One that nobody can guess: so many random bytes in base64url (RFC 4648, section 5), which may stand in a URL. */
    public static Secret random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    @Override
    public String toString() {
        return "********";
    }
}
