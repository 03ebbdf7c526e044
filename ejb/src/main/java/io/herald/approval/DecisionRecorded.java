package io.herald.approval;

import io.herald.identity.UserId;
import java.time.Instant;

/** A manager decided. Observed in the deciding transaction by the capability that owns the subject. */
public record DecisionRecorded(ApprovalId approval, SubjectType subjectType, String subjectId, Decision decision,
        UserId decidedBy, String comment, Instant at) {}
