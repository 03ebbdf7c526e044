package io.herald.template.jpa;

import io.herald.channel.ChannelKey;
import io.herald.identity.UserId;
import io.herald.shared.Language;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.TemplateId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates.Edition;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the versions of a template hold: three queries for all of them together, however many there are. */
final class EditionsQuery {

    private final EntityManager entities;
    private final TemplateId template;

    EditionsQuery(EntityManager entities, TemplateId template) {
        this.entities = entities;
        this.template = template;
    }

    List<Edition> of(List<TemplateVersion> versions) {
        Map<String, SortedMap<VariantKey, VariantText>> variants = variants();
        Map<String, List<PlaceholderSpec>> placeholders = placeholders();
        Map<String, Set<UserId>> authors = authors();
        return versions.stream().map(version -> {
            String id = version.id().value();
            return new Edition(version, variants.getOrDefault(id, new TreeMap<>()),
                    placeholders.getOrDefault(id, List.of()), authors.getOrDefault(id, Set.of()));
        }).toList();
    }

    private Map<String, SortedMap<VariantKey, VariantText>> variants() {
        Map<String, SortedMap<VariantKey, VariantText>> found = new HashMap<>();
        rows("v.id, x.channel, x.language, x.title, x.body", "v.variants x", "v.id")
                .forEach(row -> found.computeIfAbsent((String) row[0], id -> new TreeMap<>()).put(
                        new VariantKey(ChannelKey.of((String) row[1]), Language.of((String) row[2])),
                        new VariantText((String) row[3], (String) row[4])));
        return found;
    }

    private Map<String, List<PlaceholderSpec>> placeholders() {
        Map<String, List<PlaceholderSpec>> found = new HashMap<>();
        rows("v.id, x.name, x.type, x.required, x.labelEn, x.labelFr, x.maxLength", "v.placeholders x",
                "x.position").forEach(
                        row -> found.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(spec(row)));
        return found;
    }

    private static PlaceholderSpec spec(Object[] row) {
        return new PlaceholderSpec((String) row[1], PlaceholderType.fromWire((String) row[2]), (Boolean) row[3],
                Map.of(Language.ENGLISH, (String) row[4], Language.FRENCH, (String) row[5]), (Integer) row[6]);
    }

    private Map<String, Set<UserId>> authors() {
        Map<String, Set<UserId>> found = new HashMap<>();
        rows("v.id, x", "v.authors x", "v.id").forEach(row -> found
                .computeIfAbsent((String) row[0], id -> new HashSet<>()).add(new UserId((String) row[1])));
        return found;
    }

    /** Columns, not embeddables: EclipseLink 5.0.0-B08 cannot flush after a query that returned an embeddable. */
    private List<Object[]> rows(String columns, String collection, String order) {
        return entities.createQuery("select " + columns + " from TemplateVersion v join " + collection
                + " where v.templateId = :template order by " + order, Object[].class)
                .setParameter("template", template.value()).getResultList();
    }
}
