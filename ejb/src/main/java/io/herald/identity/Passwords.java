package io.herald.identity;

import io.herald.shared.Secret;
import jakarta.enterprise.context.Dependent;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512 (RFC 8018) and 210,000 rounds. A stored hash names its own rounds and
 * salt, {@code pbkdf2-sha512$rounds$salt$hash}, so that the figure can be raised later.
 */
@Dependent
public class Passwords {

    static final int SHORTEST = 12;

    private static final String PREFIX = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;

    public Passwords() {
        this(ROUNDS);
    }

    /** With as many rounds as somebody has time for; fewer than 210,000 are too few for passwords of people. */
    Passwords(int rounds) {
        this.rounds = rounds;
    }

    public String hash(char[] password) {
        byte[] salt = random(SALT_BYTES);
        return stored(salt, derive(password, salt, rounds));
    }

    /** Has the form of a stored hash and belongs to no password; comparing with it takes as long as with any other. */
    String hashOfNobody() {
        return stored(random(SALT_BYTES), random(KEY_BITS / Byte.SIZE));
    }

    /** Whether the password belongs to the hash. Takes as long for a wrong password as for the right one. */
    boolean matches(char[] password, String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 4 || !PREFIX.equals(parts[0])) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** A password nobody has to think of: 24 characters with about 140 bits. */
    static char[] generate() {
        return Secret.random(18).value().toCharArray();
    }

    private String stored(byte[] salt, byte[] key) {
        return PREFIX + "$" + rounds + "$" + encode(salt) + "$" + encode(key);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
