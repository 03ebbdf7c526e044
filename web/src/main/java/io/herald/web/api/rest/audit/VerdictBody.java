package io.herald.web.api.rest.audit;

import io.herald.audit.VerifyAuditTrail;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a walk along the audit chain found. */
@Schema(name = "AuditVerdict", description = "What a walk along the whole chain found")
public record VerdictBody(boolean intact,
        @Schema(description = "How many entries hold, from the first on") long entries,
        @Schema(description = "Hash of the last entry that holds; keep it elsewhere to prove that none"
                + " was cut off") String lastHash,
        @Schema(description = "Place of the first entry that does not hold") Optional<Long> firstBroken) {

    static VerdictBody of(VerifyAuditTrail.Verdict verdict) {
        return new VerdictBody(verdict.intact(), verdict.entries(), verdict.lastHash(),
                verdict.firstBroken().isPresent() ? Optional.of(verdict.firstBroken().getAsLong()) : Optional.empty());
    }
}
