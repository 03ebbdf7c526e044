package io.herald.channel.social.bluesky;

import io.herald.shared.Sha256;
import java.time.Instant;

/**
 * A timestamp identifier (TID) of the AT Protocol: 53 bits of microseconds and 10 bits that tell clocks apart, in 13
 * characters that sort by time. The parts below a millisecond come from the delivery's key, so that the same delivery
 * always gets the same one.
 */
final class RecordKey {

    private static final String ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;

    private RecordKey() {}

    static String of(Instant created, String idempotencyKey) {
        long salt = Long.parseLong(Sha256.hex(idempotencyKey).substring(0, 12), 16);
        long micros = created.toEpochMilli() * 1000 + salt % 1000;
        long bits = micros << 10 | salt / 1000 % 1024;
        StringBuilder key = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            key.append(ALPHABET.charAt((int) (bits >>> (5 * i) & 31)));
        }
        return key.toString();
    }
}
