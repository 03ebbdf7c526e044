package io.herald.channel.sms.http;

import io.herald.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code X-Twilio-Signature} of form posts: Base64 of HMAC-SHA1, keyed by the account's token, over the
 * address as Twilio called it and then every field's name and value, sorted by name.
 */
public final class TwilioSignature {

    private TwilioSignature() {}

    static String of(String address, Map<String, String> fields, Secret token) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA1", e);
        }
    }

    /** Compares in constant time. */
    public static boolean fits(String signature, String address, Map<String, String> fields, Secret token) {
        return MessageDigest.isEqual(of(address, fields, token).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }
}
