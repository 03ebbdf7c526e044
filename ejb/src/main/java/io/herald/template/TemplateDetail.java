package io.herald.template;

import java.util.List;
import java.util.Optional;

/** One template with all its versions, the newest first. */
public record TemplateDetail(TemplateId id, String key, String name, Phase phase, Optional<String> cause,
        String ownerName, boolean retired, List<TemplateVersionView> versions, long version) {

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
