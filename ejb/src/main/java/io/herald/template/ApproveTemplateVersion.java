package io.herald.template;

import io.herald.approval.ConfirmApproval;
import io.herald.approval.SubjectType;
import io.herald.audit.AuditTrail;
import io.herald.identity.UserId;
import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a submitted version the one that may be sent, in place of the former. The one door to approved wording: it
 * believes the record of decisions, not the process that calls it.
 */
@Stateless
@PermitAll
@WorkflowStep
public class ApproveTemplateVersion {

    private final Templates templates;
    private final ConfirmApproval confirmApproval;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected ApproveTemplateVersion() {
        this(null, null, null, null);
    }

    @Inject
    public ApproveTemplateVersion(Templates templates, ConfirmApproval confirmApproval, AuditTrail audit,
            Clock clock) {
        this.templates = templates;
        this.confirmApproval = confirmApproval;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nothing happens if the version is approved already.
     *
     * @throws UnapprovedTemplateException if nobody but an author approved exactly these words
     */
    public void handle(TemplateVersionId id) {
        TemplateVersion version = templates.findVersionToChange(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        if (version.status() == TemplateStatus.APPROVED) {
            return;
        }
        UserId approver = confirmApproval
                .handle(SubjectType.TEMPLATE_VERSION, id.value(), version.textSha256(), version.authors())
                .filter(by -> version.isIntact()).orElseThrow(() -> new UnapprovedTemplateException(id));
        Optional<TemplateVersionId> former = templates.replaceApproved(version.templateId());
        Instant now = clock.instant();
        version.approve(now);
        templates.find(version.templateId()).orElseThrow().reviewed(now);
        audit.record("template.approved", "template", version.templateId().value(),
                Map.of("version", id.value(), "sha256", version.textSha256(), "approver", approver.value(), "replaces",
                        former.map(TemplateVersionId::value).orElse("")));
    }
}
