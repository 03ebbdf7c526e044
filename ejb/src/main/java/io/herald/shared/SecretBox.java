package io.herald.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals secrets that have to be stored and read again, such as a provider's token: AES-256 in Galois/Counter Mode
 * (NIST SP 800-38D) under this installation's {@link SecretKeys key}. A sealed secret opens only for the purpose it was
 * sealed for, so that one row's value is worth nothing in another.
 */
@ApplicationScoped
public class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeys keys;
    private volatile @Nullable SecretKey key;

    @SuppressWarnings("NullAway")
    protected SecretBox() {
        this.keys = null;
    }

    @Inject
    public SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what the secret is for: {@code slack/token}
     * @return text that can be stored anywhere; another one each time
     */
    public String seal(String purpose, Secret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose)
                    .doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    /** @throws SealBrokenException if it was sealed for another purpose or under another key, or was changed */
    public Secret open(String purpose, String sealed) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Secret.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealBrokenException(purpose, e);
        }
    }

    /** Base64 of 32 bytes that follow from the key and the purpose alone (HMAC-SHA256). */
    public Secret derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            return Secret.of(Base64.getEncoder().encodeToString(
                    mac.doFinal(("derive " + purpose).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Read when it is first needed: an installation that keeps no secret needs no key. */
    private SecretKey key() {
        SecretKey known = key;
        if (known == null) {
            known = keys.read();
            key = known;
        }
        return known;
    }
}
