package io.herald.operation.jpa;

import io.herald.operation.About;
import io.herald.operation.AboutKind;
import io.herald.operation.domain.Subjects;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link Subjects} over incidents, messages, maintenances and templates: one statement for any number of ids. */
@ApplicationScoped
public class SqlSubjects implements Subjects {

    private static final String FIND = """
        with wanted(key) as (select unnest(cast(? as text[])))
        select w.key, 'incident' as kind, i.id, i.reference, i.title from wanted w join incident i on i.id = w.key
        union all
        select w.key, 'message', m.id, coalesce(i.reference, p.reference, ''), coalesce(i.title, p.title, '')
        from wanted w join message m on m.id = w.key left join incident i on i.id = m.incident_id
          left join maintenance p on p.id = m.incident_id
        union all
        select w.key, 'maintenance', p.id, p.reference, p.title from wanted w join maintenance p on p.id = w.key
        union all
        select w.key, 'template', t.id, t.key, t.name
        from wanted w join template_version v on v.id = w.key join template t on t.id = v.template_id
        """;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Map<String, About> of(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return Sql.in(entities).list(row -> Map.entry(row.getString("key"),
                new About(AboutKind.fromWire(row.getString("kind")), row.getString("id"), row.getString("reference"),
                        row.getString("title"))),
                FIND, (Object) subjectIds.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
