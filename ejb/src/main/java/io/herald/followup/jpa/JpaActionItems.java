package io.herald.followup.jpa;

import io.herald.followup.ActionId;
import io.herald.followup.ActionState;
import io.herald.followup.ActionView;
import io.herald.followup.ListActions;
import io.herald.followup.domain.ActionItem;
import io.herald.followup.domain.ActionItems;
import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Sql;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@link ActionItems} in the table {@code action_item}. */
@ApplicationScoped
public class JpaActionItems implements ActionItems {

    private static final String CHOSEN = """
        from action_item a where (not ?::boolean or a.state = 'open') and (? = '' or a.incident_id = ?)
          and (? = '' or a.owner_id = ?)
        """;

    private static final String ORDER = """
         order by a.state <> 'open', case when a.state = 'open' then a.due_on end, a.settled_at desc, a.id
        """;

    private static final String VIEW = """
        select a.*, i.reference, i.title as incident_title, owner.display_name as owner_name,
          settler.display_name as settler_name
        from (%s) a join incident i on i.id = a.incident_id join app_user owner on owner.id = a.owner_id
        left join app_user settler on settler.id = a.settled_by""" + ORDER;

    private static final String PAGE = VIEW.formatted("select a.* " + CHOSEN + ORDER + " offset ? limit ?");
    private static final String ONE = VIEW.formatted("select a.* from action_item a where a.id = ?");

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(ActionItem item) {
        entities.persist(item);
    }

    @Override
    public ActionItem get(ActionId id) {
        return Optional.ofNullable(entities.find(ActionItem.class, id.value()))
                .orElseThrow(() -> new NotFoundException("action", id.value()));
    }

    @Override
    public List<ActionItem> openDueBy(LocalDate day) {
        return entities.createQuery("""
            select a from ActionItem a where a.state = :open and a.dueOn <= :day order by a.dueOn, a.id""",
                ActionItem.class).setParameter("open", ActionState.OPEN).setParameter("day", day).getResultList();
    }

    @Override
    public Optional<ActionView> view(ActionId id, LocalDate today) {
        return Sql.in(entities).first(row -> view(row, today), ONE, id.value());
    }

    @Override
    public Slice<ActionView> list(ListActions.Filter filter, LocalDate today, Window window) {
        String incident = filter.incident().map(IncidentId::value).orElse("");
        String owner = filter.owner().map(UserId::value).orElse("");
        Sql sql = Sql.in(entities);
        List<ActionView> rows = sql.list(row -> view(row, today), PAGE, filter.openOnly(), incident, incident, owner,
                owner, window.offset(), window.limit());
        long total = sql.first(row -> row.getLong(1), "select count(*) " + CHOSEN, filter.openOnly(), incident,
                incident, owner, owner).orElse(0L);
        return new Slice<>(rows, total);
    }

    private static ActionView view(ResultSet row, LocalDate today) throws SQLException {
        ActionState state = ActionState.fromWire(row.getString("state"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new ActionView(new ActionId(row.getString("id")), new IncidentId(row.getString("incident_id")),
                row.getString("reference"), row.getString("incident_title"), row.getString("title"),
                new UserId(row.getString("owner_id")), row.getString("owner_name"), dueOn,
                state == ActionState.OPEN && dueOn.isBefore(today), state, row.getInt("reminders"),
                row.getString("outcome"), Sql.text(row, "settler_name"), Sql.instant(row, "settled_at"),
                row.getLong("version"));
    }
}
