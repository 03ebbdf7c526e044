package io.herald.report.domain;

import io.herald.report.ApprovalRow;
import io.herald.report.IncidentRow;
import io.herald.report.TemplateUse;
import io.herald.template.TemplateId;
import java.time.Instant;
import java.util.List;

/** Figures drawn from the record, newest first. */
public interface Figures {

    /** Incidents declared from {@code from} until just before {@code to}; silence that lasts is counted until now. */
    List<IncidentRow> incidents(Instant from, Instant to, Instant now);

    /** Approvals of messages requested from {@code from} until just before {@code to}. */
    List<ApprovalRow> approvals(Instant from, Instant to, Instant now);

    /** All versions of the template together. */
    TemplateUse useOf(TemplateId template);
}
