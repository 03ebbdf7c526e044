package io.herald.web.api.rest.audit;

import io.herald.audit.AuditEntryView;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One audit entry on the wire. */
@Schema(name = "AuditEntry", description = "Who did what, when")
public record AuditRow(@Schema(description = "Its place in the chain, from 1, without gaps") long seq, Instant at,
        String actor, @Schema(description = "Dotted past tense: incident.declared") String action,
        String subjectType, String subjectId, Map<String, String> detail,
        @Schema(description = "SHA-256 over this entry and the hash before it") String hash) {

    static AuditRow of(AuditEntryView view) {
        return new AuditRow(view.seq(), view.at(), view.actorName(), view.action(), view.subjectType(),
                view.subjectId(), view.detail(), view.hash());
    }
}
