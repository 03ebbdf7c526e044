package io.herald.demo;

import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.template.AdoptTemplate;
import io.herald.template.FindTemplateVersion;
import io.herald.template.ListShippedTemplates;
import io.herald.template.SubmitTemplate;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The templates that come with Herald, taken over by the communicator and approved by a manager. */
@Dependent
class DemoTemplates {

    private final AsCommunicator communicator;
    private final AsApprover approver;
    private final ListShippedTemplates listShipped;
    private final AdoptTemplate adoptTemplate;
    private final SubmitTemplate submitTemplate;
    private final FindTemplateVersion findVersion;
    private final RecordDecision recordDecision;

    @Inject
    DemoTemplates(AsCommunicator communicator, AsApprover approver, ListShippedTemplates listShipped,
            AdoptTemplate adoptTemplate, SubmitTemplate submitTemplate, FindTemplateVersion findVersion,
            RecordDecision recordDecision) {
        this.communicator = communicator;
        this.approver = approver;
        this.listShipped = listShipped;
        this.adoptTemplate = adoptTemplate;
        this.submitTemplate = submitTemplate;
        this.findVersion = findVersion;
        this.recordDecision = recordDecision;
    }

    void write() {
        communicator.does(listShipped::handle).forEach(template -> write(template.key()));
    }

    private void write(String key) {
        TemplateVersionId version = communicator.does(() -> {
            TemplateVersionId drafted = adoptTemplate.handle(key);
            submitTemplate.handle(drafted, findVersion.handle(drafted).version());
            return drafted;
        });
        approver.does(() -> approve(version));
    }

    private boolean approve(TemplateVersionId version) {
        TemplateVersionView view = findVersion.handle(version);
        ApprovalView request = view.approvals().getLast();
        recordDecision.handle(
                new RecordDecision.Command(request.id(), Decision.APPROVED, "", request.textSha256()));
        return true;
    }
}
