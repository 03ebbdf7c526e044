package io.herald.delivery.jpa;

/** Which web servers are called about a component: the SQL that compares an event with what their owners asked for. */
final class ComponentCalls {

    private ComponentCalls() {}

    /** How grave the change is at its worse end, so that who heard of the trouble hears of its end. */
    private static final String FELT = """
        greatest(%s, %s)""".formatted(felt("e.old_status"), felt("e.new_status"));

    /** One row per server. Parameter: the id of the event. */
    static final String INSERT = """
        insert into notice (channel, idempotency_key, recipient, language, subject, body, state, reason, not_before,
          created_at, finished_at, component_event, subscriber_id)
        select s.kind, e.id || '.' || s.id, s.address, s.language, e.component_name, '',
          case when w.reason is null then 'pending' else 'suppressed' end, w.reason, e.happened_at, e.happened_at,
          case when w.reason is not null then e.happened_at end, e.id, s.id
        from component_event e
        join component c on c.id = e.component_id
        join subscriber s on s.kind = 'webhook' and s.status = 'confirmed'
        left join (select '%s' as reason from channel_switch where channel = 'webhook' and state = 'off') w on true
        where e.id = ?
          and (s.everything or e.component_id = any(s.components) or c.group_id = any(s.groups))
          and array_position(array['none', 'minor', 'major', 'critical'], s.minimum_impact) <= %s
          and exists (select 1 from audience_rule r where r.audience_id = any(s.audiences) and r.channel = s.kind
            and r.moment = case when e.planned then 'maintenance' else 'update' end)
        on conflict (idempotency_key) do nothing""".formatted(SqlChannelSwitches.TURNED_OFF, FELT);

    private static String felt(String status) {
        return "case " + status + " when 'major_outage' then 4 when 'partial_outage' then 3"
                + " when 'degraded_performance' then 2 else 1 end";
    }
}
