package io.herald.audience.jpa;

import io.herald.audience.MinimumImpact;
import io.herald.audience.Wishes;
import io.herald.audience.domain.Parts;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import io.herald.shared.Sql;
import io.herald.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@link Parts} in the tables {@code component}, {@code component_group} and {@code incident}. */
@ApplicationScoped
public class SqlParts implements Parts {

    private static final String COMPONENTS = "select name from component where id = any(?) order by position, name";
    private static final String GROUPS = "select name from component_group where id = any(?) order by position, name";
    private static final String OPEN_INCIDENTS = """
        select reference from incident
        where id = any(?) and first_contact_at is not null and closed_at is null order by reference""";
    /** A page full of components is a legitimate wish; a request with more is nonsense. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void check(Wishes wishes) {
        new Violations().require(!wishes.nothing(), "wishes", "must name something to hear of")
                .require(wishes.components().size() + wishes.groups().size() + wishes.incidents().size() <= MOST,
                        "wishes", "must be 1 to " + MOST)
                .throwIfAny();
        new Violations().require(exist(COMPONENTS, wishes.components()), "components", "does not exist")
                .require(exist(GROUPS, wishes.groups()), "groups", "does not exist")
                .require(exist(OPEN_INCIDENTS, wishes.incidents()), "incident", "does not exist or is over")
                .throwIfAny();
    }

    private boolean exist(String query, Set<String> ids) {
        return ids.isEmpty() || names(query, ids).size() == ids.size();
    }

    private List<String> names(String query, Set<String> ids) {
        return ids.isEmpty() ? List.of()
                : Sql.in(entities).list(row -> row.getString(1), query, (Object) ids.toArray(String[]::new));
    }

    @Override
    public String describe(Wishes wishes, Language language) {
        Phrases words = Phrases.of(Wishes.class, language);
        List<String> all = new ArrayList<>();
        if (wishes.everything()) {
            all.add(words.text("everything"));
        } else {
            all.addAll(names(GROUPS, wishes.groups()));
            all.addAll(names(COMPONENTS, wishes.components()));
        }
        all.addAll(names(OPEN_INCIDENTS, wishes.incidents()));
        String text = String.join(", ", all);
        return wishes.minimumImpact() == MinimumImpact.NONE ? text
                : text + " (" + words.text("impact." + wishes.minimumImpact().wire()) + ")";
    }
}
