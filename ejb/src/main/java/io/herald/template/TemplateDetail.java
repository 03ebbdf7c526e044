package io.herald.template;

import io.herald.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One template with all its versions, the newest first.
 *
 * @param reviewDays how long approved words are good before somebody has to look at them again
 * @param reviewDue when that is; empty before the first approval
 * @param lapsed whether it is past, so that a manager has to approve each message of it
 */
public record TemplateDetail(TemplateId id, String key, String name, Phase phase, Optional<String> cause,
        UserId owner, String ownerName, boolean retired, int reviewDays, Optional<Instant> reviewDue, boolean lapsed,
        List<TemplateVersionView> versions, long version) {

    public TemplateDetail {
        versions = List.copyOf(versions);
    }

    public Optional<TemplateVersionView> approved() {
        return versions.stream().filter(v -> v.status() == TemplateStatus.APPROVED).findFirst();
    }

    public TemplateVersionView latest() {
        return versions.getFirst();
    }
}
