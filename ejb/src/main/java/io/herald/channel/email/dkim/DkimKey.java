package io.herald.channel.email.dkim;

import io.herald.shared.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key whose public half stands in the DNS at {@code selector._domainkey.domain}.
 *
 * @param algorithm the word of RFC 6376 or RFC 8463: {@code rsa-sha256} or {@code ed25519-sha256}
 */
public record DkimKey(String domain, String selector, String algorithm, PrivateKey key) {

    private static final Pattern FRAME = Pattern.compile("-----(BEGIN|END) PRIVATE KEY-----|\\s+");

    /**
     * @param pem a private key in PKCS #8, RSA or Ed25519, with or without its frame
     * @throws IllegalArgumentException when it is neither
     */
    public static DkimKey of(String domain, String selector, Secret pem) {
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(
                Base64.getDecoder().decode(FRAME.matcher(pem.value()).replaceAll("")));
        try {
            return new DkimKey(domain, selector, "rsa-sha256", KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException notRsa) {
            return ofEd25519(domain, selector, spec);
        }
    }

    private static DkimKey ofEd25519(String domain, String selector, PKCS8EncodedKeySpec spec) {
        try {
            return new DkimKey(domain, selector, "ed25519-sha256",
                    KeyFactory.getInstance("Ed25519").generatePrivate(spec));
        } catch (GeneralSecurityException neither) {
            throw new IllegalArgumentException("is no private key of RSA or Ed25519 in PKCS #8", neither);
        }
    }

    @Override
    public String toString() {
        return selector + "._domainkey." + domain + " (" + algorithm + ")";
    }
}
