package io.herald.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the audit trail.
 *
 * @param seq its place in the chain, from 1, without gaps
 * @param detail facts in the order of their names
 * @param hash SHA-256 over this entry and the hash before it
 */
public record AuditEntryView(long seq, Instant at, String actorId, String actorName, String action, String subjectType,
        String subjectId, Map<String, String> detail, String hash) {}
