package io.herald.web.publicpage.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The examples with which AWS describes the signing of S3 requests (Amazon S3 API reference, "Examples: signature calculations"). */
class SignatureV4Test {

    private static final Instant THEN = Instant.parse("2013-05-24T00:00:00Z");
    private static final String HOST = "examplebucket.s3.amazonaws.com";

    private final SignatureV4 signature = new SignatureV4("AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

    @Test
    void gettingAnObject() {
        assertThat(signature.headers("GET", "/test.txt", new TreeMap<>(Map.of("host", HOST, "range", "bytes=0-9")),
                new byte[0], THEN).get("Authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void puttingAnObjectWhoseNameIsEncoded() {
        var signed = new TreeMap<>(Map.of("host", HOST, "date", "Fri, 24 May 2013 00:00:00 GMT",
                "x-amz-storage-class", "REDUCED_REDUNDANCY"));

        var headers = signature.headers("PUT", SignatureV4.encode("/test$file.text"), signed,
                "Welcome to Amazon S3.".getBytes(StandardCharsets.UTF_8), THEN);

        assertThat(headers).containsEntry("x-amz-date", "20130524T000000Z").containsEntry("x-amz-content-sha256",
                "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072");
        assertThat(headers.get("Authorization"))
                .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }
}
