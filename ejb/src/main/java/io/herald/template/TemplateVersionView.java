package io.herald.template;

import io.herald.approval.ApprovalView;
import io.herald.identity.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of a template.
 *
 * @param number counts from 1 within the template
 * @param variants the texts as written, with placeholders; a variant that is missing is filled by {@link Fallback}
 * @param authors everybody who wrote something of this version, with display names
 * @param approvals every request for a decision with its outcome, the oldest first
 */
public record TemplateVersionView(TemplateVersionId id, TemplateId template, String templateName, Phase phase,
        int number, TemplateStatus status, SortedMap<VariantKey, VariantText> variants,
        List<PlaceholderSpec> placeholders, Map<UserId, String> authors, String textSha256, Instant createdAt,
        Optional<Instant> submittedAt, Optional<Instant> decidedAt, List<ApprovalView> approvals, long version) {

    public TemplateVersionView {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        placeholders = List.copyOf(placeholders);
        authors = Map.copyOf(authors);
        approvals = List.copyOf(approvals);
    }
}
