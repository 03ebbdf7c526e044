package io.herald.channel.email.dkim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a body in the "relaxed" form (RFC 6376, 3.4.4): white space and empty lines at the end do not count. */
final class RelaxedBody {

    private final MessageDigest digest;
    private final byte[] line = new byte[1_024];
    private int length;
    private boolean spaceWaits;
    private int emptyLines;
    private boolean lineHasWords;

    private RelaxedBody() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @param begin of the body within the message, whose lines end with CRLF */
    static byte[] sha256(byte[] message, int begin) {
        RelaxedBody body = new RelaxedBody();
        boolean open = false;
        for (int i = begin; i < message.length; i++) {
            open = message[i] != '\n';
            body.take(message[i]);
        }
        if (open) {
            body.take((byte) '\n');
        }
        body.digest.update(body.line, 0, body.length);
        return body.digest.digest();
    }

    private void take(byte octet) {
        switch (octet) {
            case '\r' -> {
                // lines end with CRLF only
            }
            case '\n' -> endLine();
            case ' ', '\t' -> spaceWaits = true;
            default -> {
                beginWord();
                put(octet);
            }
        }
    }

    private void beginWord() {
        for (; emptyLines > 0; emptyLines--) {
            put((byte) '\r');
            put((byte) '\n');
        }
        if (spaceWaits) {
            put((byte) ' ');
            spaceWaits = false;
        }
        lineHasWords = true;
    }

    private void endLine() {
        spaceWaits = false;
        if (lineHasWords) {
            put((byte) '\r');
            put((byte) '\n');
            digest.update(line, 0, length);
            length = 0;
        } else {
            emptyLines++;
        }
        lineHasWords = false;
    }

    private void put(byte octet) {
        if (length == line.length) {
            digest.update(line, 0, length);
            length = 0;
        }
        line[length++] = octet;
    }
}
