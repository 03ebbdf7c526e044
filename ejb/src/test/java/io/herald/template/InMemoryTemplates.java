package io.herald.template;

import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The library of a test. */
final class InMemoryTemplates implements Templates {

    private final List<Template> templates = new ArrayList<>();
    private final List<TemplateVersion> versions = new ArrayList<>();

    @Override
    public void add(Template template) {
        templates.add(template);
    }

    @Override
    public void add(TemplateVersion version) {
        versions.add(version);
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Set<String> keys() {
        return templates.stream().map(Template::key).collect(Collectors.toSet());
    }

    @Override
    public boolean hasKey(String key) {
        return templates.stream().anyMatch(template -> template.key().equals(key));
    }

    @Override
    public Optional<Template> findByKey(String key) {
        return templates.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    @Override
    public Optional<TemplateVersion> findVersion(TemplateVersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public Optional<TemplateVersion> findVersionToChange(TemplateVersionId id) {
        return findVersion(id);
    }

    @Override
    public TemplateVersion newestOf(TemplateId id) {
        return versionsOf(id).getFirst();
    }

    @Override
    public List<Edition> editionsOf(TemplateId id) {
        return versionsOf(id).stream().map(Edition::of).toList();
    }

    private List<TemplateVersion> versionsOf(TemplateId id) {
        return versions.stream().filter(version -> version.templateId().equals(id))
                .sorted(Comparator.comparingInt(TemplateVersion::number).reversed()).toList();
    }

    @Override
    public Optional<TemplateVersion> approvedOf(TemplateId id) {
        return versionsOf(id).stream().filter(version -> version.status() == TemplateStatus.APPROVED).findFirst();
    }

    @Override
    public List<Template> toWarnOf(Instant dueBy) {
        return templates.stream().filter(template -> !template.isRetired())
                .filter(template -> template.reviewDue().filter(due -> !due.isAfter(dueBy)).isPresent()).toList();
    }

    @Override
    public Optional<TemplateVersionId> replaceApproved(TemplateId id) {
        Optional<TemplateVersion> former = versionsOf(id).stream()
                .filter(version -> version.status() == TemplateStatus.APPROVED).findFirst();
        former.ifPresent(TemplateVersion::replace);
        return former.map(TemplateVersion::id);
    }

    @Override
    public Slice<Overview> list(Optional<Phase> phase, boolean approvedOnly, Optional<String> text, Window window) {
        List<Overview> found = templates.stream()
                .filter(template -> phase.isEmpty() || phase.get() == template.phase())
                .filter(template -> !approvedOnly || isApproved(template))
                .filter(template -> text.isEmpty()
                        || template.name().toLowerCase(Locale.ROOT).contains(text.get().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Template::name)).map(this::overview).toList();
        return new Slice<>(found.stream().skip(window.offset()).limit(window.limit()).toList(), found.size());
    }

    private boolean isApproved(Template template) {
        return !template.isRetired() && versionsOf(template.id()).stream()
                .anyMatch(version -> version.status() == TemplateStatus.APPROVED);
    }

    private Overview overview(Template template) {
        return new Overview(template, versionsOf(template.id()).stream()
                .map(version -> new VersionLine(version.id(), version.number(), version.status(), languages(version)))
                .toList());
    }

    private static SortedSet<Language> languages(TemplateVersion version) {
        SortedSet<Language> languages = new TreeSet<>();
        version.variants().keySet().forEach(key -> languages.add(key.language()));
        return languages;
    }
}
