package io.herald.audit.domain;

import io.herald.audit.AuditEntryView;
import io.herald.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One link of the chain: its hash covers all it says and the hash of the link before it.
 *
 * @param previousHash the hash of entry {@code seq - 1}; {@link #GENESIS} for the first
 */
public record AuditEntry(long seq, Instant at, String actorId, String actorName, String action, String subjectType,
        String subjectId, String detail, String previousHash, String hash) {

    /** What stands before the first entry. */
    public static final String GENESIS = "0".repeat(64);

    /** The entry that follows one with the given place and hash. */
    public static AuditEntry following(long previousSeq, String previousHash, Instant at, String actorId,
            String actorName, String action, String subjectType, String subjectId, Map<String, String> detail) {
        AuditEntry unsigned = new AuditEntry(previousSeq + 1, at, actorId, actorName, action, subjectType, subjectId,
                encode(detail), previousHash, "");
        return new AuditEntry(unsigned.seq, at, actorId, actorName, action, subjectType, subjectId, unsigned.detail,
                previousHash, unsigned.computeHash());
    }

    /** Whether the entry says today what it said when it was written, and follows the given hash. */
    public boolean holdsAfter(long expectedSeq, String hashBefore) {
        return seq == expectedSeq && previousHash.equals(hashBefore) && hash.equals(computeHash());
    }

    public AuditEntryView view() {
        return new AuditEntryView(seq, at, actorId, actorName, action, subjectType, subjectId, decode(detail), hash);
    }

    private String computeHash() {
        return Sha256.hexOf(List.of(previousHash, Long.toString(seq), at.toString(), actorId, actorName, action,
                subjectType, subjectId, detail));
    }

    /** One {@code name=value} a line, sorted, with backslash, line feed and carriage return escaped. */
    private static String encode(Map<String, String> detail) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(detail).forEach((name, value) -> lines.add(name + "=" + value.replace("\\", "\\\\")
                .replace("\n", "\\n").replace("\r", "\\r")));
        return String.join("\n", lines);
    }

    private static Map<String, String> decode(String detail) {
        Map<String, String> decoded = new TreeMap<>();
        detail.lines().filter(line -> !line.isEmpty()).forEach(line -> {
            int equals = line.indexOf('=');
            decoded.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        });
        return decoded;
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
