package io.herald.template.jpa;

import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.Phase;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.domain.Template;
import io.herald.template.domain.Templates.Overview;
import io.herald.template.domain.Templates.VersionLine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of templates: four queries, however many there are. */
final class LibraryQuery {

    private final EntityManager entities;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    LibraryQuery(EntityManager entities, Optional<Phase> phase, boolean approvedOnly, Optional<String> text) {
        this.entities = entities;
        phase.ifPresent(wanted -> where("t.phase = :phase", "phase", wanted.wire()));
        if (approvedOnly) {
            where("t.retiredAt is null and exists (select v from TemplateVersion v"
                    + " where v.templateId = t.id and v.status = :approved)", "approved",
                    TemplateStatus.APPROVED.wire());
        }
        text.map(String::strip).filter(part -> !part.isEmpty()).ifPresent(part -> where(
                "(lower(t.name) like :text escape '!' or t.key like :text escape '!'"
                        + " or lower(t.cause) like :text escape '!')",
                "text", "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%"));
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    Slice<Overview> run(Window window) {
        String which = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        long total = bound(entities.createQuery("select count(t) from Template t" + which, Long.class))
                .getSingleResult();
        List<Template> page = bound(entities.createQuery(
                "select t from Template t" + which + " order by lower(t.name), t.id", Template.class))
                .setFirstResult(window.offset()).setMaxResults(window.limit()).getResultList();
        Map<String, List<VersionLine>> versions = versions(page.stream().map(t -> t.id().value()).toList());
        return new Slice<>(page.stream()
                .map(t -> new Overview(t, versions.getOrDefault(t.id().value(), List.of()))).toList(), total);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private Map<String, List<VersionLine>> versions(List<String> templates) {
        Map<String, List<VersionLine>> lines = new HashMap<>();
        if (templates.isEmpty()) {
            return lines;
        }
        Map<String, SortedSet<Language>> languages = languages(templates);
        rows("select v.templateId, v.id, v.number, v.status from TemplateVersion v"
                + " where v.templateId in :templates order by v.number desc", templates)
                .forEach(row -> lines.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                        .add(new VersionLine(new TemplateVersionId((String) row[1]), (Integer) row[2],
                                TemplateStatus.fromWire((String) row[3]),
                                languages.getOrDefault((String) row[1], new TreeSet<>()))));
        return lines;
    }

    private Map<String, SortedSet<Language>> languages(List<String> templates) {
        Map<String, SortedSet<Language>> languages = new HashMap<>();
        rows("select distinct v.id, x.language from TemplateVersion v join v.variants x"
                + " where v.templateId in :templates", templates)
                .forEach(row -> languages.computeIfAbsent((String) row[0], id -> new TreeSet<>())
                        .add(Language.of((String) row[1])));
        return languages;
    }

    private List<Object[]> rows(String query, List<String> templates) {
        return entities.createQuery(query, Object[].class).setParameter("templates", templates).getResultList();
    }
}
