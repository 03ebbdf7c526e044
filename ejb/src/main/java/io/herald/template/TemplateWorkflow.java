package io.herald.template;

import io.herald.approval.Decision;

/**
 * The process that takes a version of a template from its author to a manager and back. It runs in the caller's
 * transaction.
 */
public interface TemplateWorkflow {

    /** An author submitted the version, for the first time or after changes were asked for. */
    void submitted(TemplateVersionId version);

    /** A manager decided about the version's open request. */
    void decided(TemplateVersionId version, Decision decision);
}
