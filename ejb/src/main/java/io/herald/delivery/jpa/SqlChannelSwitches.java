package io.herald.delivery.jpa;

import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.SwitchState;
import io.herald.delivery.domain.ChannelSwitches;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** {@link ChannelSwitches} in the table {@code channel_switch}. */
@ApplicationScoped
public class SqlChannelSwitches implements ChannelSwitches {

    /** Why rows of a channel that is turned off are not sent. */
    static final String TURNED_OFF = "the channel is turned off";

    /** That reason where the channel that is the parameter is turned off, else null. */
    static final String OFF = "(select '" + TURNED_OFF
            + "' from channel_switch w where w.channel = ? and w.state = 'off')";

    /** The condition that nothing holds a chunk {@code c} back. */
    static final String OPEN = """
        (c.channel in ('statuspage', 'widget') or not exists
          (select 1 from channel_switch w where w.channel in (c.channel, 'all') and w.state <> 'on'))""";

    /** The condition that nothing holds everything back. */
    static final String ALL_OPEN = """
        not exists (select 1 from channel_switch w where w.channel = 'all' and w.state <> 'on')""";

    /** The condition that nothing holds calls to web servers back. */
    static final String CALLS_OPEN = """
        not exists (select 1 from channel_switch w where w.channel in ('webhook', 'all') and w.state <> 'on')""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<ChannelSwitch> all() {
        return Sql.in(entities).list(row -> new ChannelSwitch(row.getString("channel"),
                SwitchState.fromWire(row.getString("state")), row.getString("reason"), row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant()), "select * from channel_switch order by channel");
    }

    @Override
    public void put(ChannelSwitch changed) {
        Sql.in(entities).update("""
            insert into channel_switch (channel, state, reason, changed_by, changed_at) values (?, ?, ?, ?, ?)
            on conflict (channel) do update set state = excluded.state, reason = excluded.reason,
              changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                changed.channel(), changed.state().wire(), changed.reason(), changed.changedBy(),
                changed.changedAt());
        if (changed.state() == SwitchState.OFF) {
            new PlannedRows(Sql.in(entities), changed.changedAt()).makeAll("c.channel = ?", changed.channel());
            Sql.in(entities).update("""
                update delivery set state = 'suppressed', reason = ?, finished_at = ?
                where channel = ? and state in ('pending', 'deferred', 'unclear')""",
                    TURNED_OFF, changed.changedAt(), changed.channel());
        }
    }
}
