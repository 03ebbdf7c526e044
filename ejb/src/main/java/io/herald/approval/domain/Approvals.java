package io.herald.approval.domain;

import io.herald.approval.ApprovalId;
import io.herald.approval.SubjectType;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every approval there ever was. */
public interface Approvals {

    void add(Approval approval);

    Optional<Approval> find(ApprovalId id);

    /** Keeps others from changing it until the transaction ends; whoever comes second sees what the first one did. */
    Optional<Approval> findToChange(ApprovalId id);

    /** The one open request about the subject, kept from others as by {@link #findToChange}. */
    Optional<Approval> findOpenToChange(SubjectType type, String subjectId);

    /** Every request about any of the subjects, the oldest first. */
    List<Approval> about(SubjectType type, Collection<String> subjectIds);

    /**
     * @param openOnly only requests that wait, the most urgent first; otherwise all, the newest first
     */
    Slice<Approval> list(boolean openOnly, Window window);

    /** How many wait. */
    long countOpen();
}
