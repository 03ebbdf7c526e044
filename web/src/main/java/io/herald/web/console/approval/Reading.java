package io.herald.web.console.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.ApprovalView;
import io.herald.approval.FindApproval;
import io.herald.branding.FindAnnouncements;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.template.FindTemplate;
import io.herald.template.FindTemplateVersion;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a text that waits for a manager, whatever it is, into the one form that an approver sees. */
@RequestScoped
public class Reading {

    @Inject
    FindApproval approvals;

    @Inject
    FindMessage messages;

    @Inject
    FindTemplateVersion versions;

    @Inject
    FindTemplate templates;

    @Inject
    FindAnnouncements announcements;

    /** What lies before the approver. The hash is of exactly these words, and goes back with the decision. */
    public record Submitted(ApprovalView approval, List<VariantShown> variants, String source) {

        public Map<VariantKey, VariantText> words() {
            var words = new TreeMap<VariantKey, VariantText>();
            variants.forEach(variant -> words.put(variant.key(), variant.text()));
            return words;
        }

        /** The same words beside those the approver had read before they changed. */
        public Submitted comparedWith(Map<VariantKey, VariantText> readBefore) {
            return new Submitted(approval, VariantShown.of(words(), readBefore), source);
        }
    }

    /** How it stands now, whatever was read before. */
    public ApprovalView standing(ApprovalId id) {
        return approvals.handle(id);
    }

    /** Whether it still waits, perhaps for others. */
    public boolean isOpen(ApprovalId id) {
        return approvals.handle(id).status() == ApprovalStatus.OPEN;
    }

    public Submitted read(ApprovalId id) {
        ApprovalView approval = approvals.handle(id);
        return switch (approval.subjectType()) {
            case MESSAGE -> message(approval);
            case TEMPLATE_VERSION -> templateVersion(approval);
            case ANNOUNCEMENT ->
                new Submitted(approval, VariantShown.of(announcements.words(approval.subjectId()), Map.of()), "");
        };
    }

    private Submitted message(ApprovalView approval) {
        var message = messages.handle(new MessageId(approval.subjectId()));
        return new Submitted(approval, VariantShown.of(message.variants()), message.templateName().orElse(""));
    }

    private Submitted templateVersion(ApprovalView approval) {
        var version = versions.handle(new TemplateVersionId(approval.subjectId()));
        Map<VariantKey, VariantText> former = templates.handle(version.template()).approved()
                .filter(approved -> approved.number() < version.number()).map(TemplateVersionView::variants)
                .map(Map::copyOf).orElse(Map.of());
        return new Submitted(approval, VariantShown.of(version.variants(), former), version.templateName());
    }
}
