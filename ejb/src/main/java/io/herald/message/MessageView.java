package io.herald.message;

import io.herald.approval.ApprovalView;
import io.herald.identity.UserId;
import io.herald.template.Phase;
import io.herald.template.TemplateVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about one message.
 *
 * @param wordingApproved whether it could go out without asking a manager, as of now
 * @param textSha256 hash over all variants; an approver's decision names it
 * @param values the placeholder values as typed
 * @param authors everybody who wrote or changed something of it, by id
 * @param approvals every request for a decision with its outcome, the oldest first
 */
public record MessageView(MessageId id, String incidentId, String incidentReference, Phase phase,
        String incidentStatus, Map<String, String> componentStatuses, Optional<Integer> nextUpdateMinutes,
        MessageStatus status, Optional<TemplateVersionId> template, Optional<String> templateName,
        boolean wordingApproved, String textSha256, List<VariantView> variants, Map<String, String> values,
        Map<UserId, String> authors, Instant createdAt, Optional<Instant> submittedAt, Optional<Instant> publishedAt,
        Optional<String> approvedByName, List<ApprovalView> approvals, long version) {}
