package io.herald.template;

import io.herald.approval.Decision;
import java.time.Instant;

/**
 * The process that takes a version of a template from its author to a manager and back. It runs in the caller's
 * transaction.
 */
public interface TemplateWorkflow {

    /**
     * An author submitted the version, for the first time or after changes were asked for.
     *
     * @param approvalDue when the decision is late
     */
    void submitted(TemplateVersionId version, Instant approvalDue);

    /** A manager decided about the version's open request. */
    void decided(TemplateVersionId version, Decision decision);
}
