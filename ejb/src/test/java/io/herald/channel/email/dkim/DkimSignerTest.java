package io.herald.channel.email.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.shared.Secret;
import io.herald.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures by the letter of RFC 6376. */
class DkimSignerTest {

    private static final String MAIL = "From: Herald <status@example.org>\r\nTo: ann@example.org\r\n"
            + "Subject: Payments\r\n  fail\r\nReceived: by x\r\n\r\nWe  look. \r\n\t into it\r\n \r\n\r\n";

    @Test
    void theBodyHashIsTheOneOfTheRelaxedForm() throws Exception {
        byte[] body = "We  look. \r\n\t into it\r\n \r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] relaxed = "We look.\r\n into it\r\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(RelaxedBody.sha256(body, 0)).isEqualTo(MessageDigest.getInstance("SHA-256").digest(relaxed));
        assertThat(RelaxedBody.sha256("a\r\n\r\n\r\nb".getBytes(StandardCharsets.US_ASCII), 0)).isEqualTo(
                MessageDigest.getInstance("SHA-256").digest("a\r\n\r\n\r\nb\r\n".getBytes(StandardCharsets.US_ASCII)));
        // the hash of an empty body, as RFC 6376, 3.4.4 prints it
        assertThat(Base64.getEncoder().encodeToString(RelaxedBody.sha256("\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                0))).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void fromAndSubjectCannotBeAddedASecondTime() throws Exception {
        String signed = sign("RSA");

        assertThat(signed).startsWith("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;")
                .endsWith(MAIL).contains("h=from:from:to:subject:subject;");
    }

    @Test
    void theSignatureCoversTheRelaxedHeaders() throws Exception {
        KeyPair pair = pair("RSA");
        String signed = sign(pair);
        String field = signed.substring(0, signed.indexOf("\r\nFrom:"));
        String unsigned = field.substring(0, field.indexOf("b=", field.indexOf("bh=") + 3) + 2);
        String given = field.substring(unsigned.length()).replaceAll("\\s", "");
        String text = "from:Herald <status@example.org>\r\nto:ann@example.org\r\nsubject:Payments fail\r\n"
                + "dkim-signature:" + unsigned.substring("DKIM-Signature: ".length()).replaceAll("\\s+", " ").strip();

        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(pair.getPublic());
        verifier.update(text.getBytes(StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getDecoder().decode(given))).isTrue();
    }

    @Test
    void aKeyOfEd25519SignsByRfc8463() throws Exception {
        assertThat(sign("Ed25519")).contains("a=ed25519-sha256;");
    }

    @Test
    void withoutAKeyAMailStaysAsItIs() {
        byte[] mail = MAIL.getBytes(StandardCharsets.US_ASCII);

        assertThat(new DkimSigner(List.of(), new SettableClock()).sign(mail)).isSameAs(mail);
    }

    @Test
    void whatIsNoKeyIsSaidSoWithoutShowingIt() {
        assertThatThrownBy(() -> DkimKey.of("example.org", "s1", Secret.of("c2VjcmV0")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("c2VjcmV0");
    }

    private static String sign(String algorithm) throws Exception {
        return sign(pair(algorithm));
    }

    private static KeyPair pair(String algorithm) throws Exception {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    }

    private static String sign(KeyPair pair) {
        DkimKey key = DkimKey.of("example.org", "s1",
                Secret.of("-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder()
                        .encodeToString(pair.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n"));
        return new String(new DkimSigner(List.of(key), new SettableClock())
                .sign(MAIL.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII);
    }
}
