package io.herald.approval;

import io.herald.identity.UserId;
import java.time.Instant;

/** A manager approved, and others still have to. Observed in the transaction of the signature. */
public record SignatureRecorded(ApprovalId approval, SubjectType subjectType, String subjectId, UserId signedBy,
        Instant at) {}
