package io.herald.delivery.jpa;

/** Whom a publication is for: the SQL that compares it with audiences and with what a subscriber asked for. */
final class Admission {

    private Admission() {}

    private static final String KIND = """
        i.severity, i.impact, i.kind in ('security', 'data_loss') as zero_tolerance,
            array(select c.component_id from incident_component c where c.incident_id = i.id) as components,
            case""";

    private static final String RULES = """
        ), about as materialized (
          select f.*, rule.channel,
            array(select c.group_id from component c where c.id = any(f.components) and c.group_id is not null)
              as groups,
            array(select r.audience_id from audience_rule r where r.channel = rule.channel and r.moment = f.moment)
              as listening,
            array(select r.audience_id from audience_rule r join audience a on a.id = r.audience_id
              where r.channel = rule.channel and r.moment = f.moment
                and (f.zero_tolerance or f.severity <= a.from_severity)) as admitted,
            case when f.zero_tolerance then 'critical' else f.impact end as felt
          from facts f cross join """;

    /**
     * One row about the publication. Parameters: whether it is the first of its incident, its id, the channel. An
     * incident that names no component concerns all of them; zero tolerance passes every threshold. Planned maintenance
     * has no severity: the moment alone says which audiences hear of it.
     */
    static final String ABOUT = """
        with facts as materialized (
          select p.id as publication_id, p.incident_id, coalesce(i.severity, 'SEV1') as severity,
            coalesce(i.impact, 'none') as impact,
            coalesce(i.kind in ('security', 'data_loss'), false) as zero_tolerance,
            array(select c.component_id from incident_component c where c.incident_id = p.incident_id
              union all select c.component_id from maintenance_component c where c.maintenance_id = p.incident_id)
              as components,
            case when i.id is null then 'maintenance'
              when ? then 'first_contact'
              when p.incident_status = 'resolved' then 'resolution'
              when m.phase = 'holding' then 'update' else m.phase end as moment
          from publication p left join incident i on i.id = p.incident_id join message m on m.id = p.message_id
          where p.id = ?
        %s(select cast(? as text) as channel) rule
        )
        """.formatted(RULES);

    /**
     * One row for each kind of subscriber, about words that are still being written. Parameters: their phase, twice,
     * and the id of the incident.
     */
    static final String EXPECTED = """
        with facts as materialized (
          select '' as publication_id, i.id as incident_id, %s
              when i.status in ('scheduled', 'in_progress', 'verifying', 'completed') then 'maintenance'
              when not exists (select 1 from publication p where p.incident_id = i.id) then 'first_contact'
              when ? = 'holding' then 'update' else ? end as moment
          from incident i where i.id = ?
        %s(values ('email'), ('sms'), ('webhook')) rule (channel)
        )
        """.formatted(KIND, RULES);

    /**
     * The same for the first word of an incident that is not there yet. Parameters: severity, impact, whether it is of
     * zero tolerance, and the ids of what is affected with blanks between them.
     */
    static final String EXPECTED_FIRST = """
        with facts as materialized (
          select '' as publication_id, '' as incident_id, cast(? as text) as severity, cast(? as text) as impact,
            cast(? as boolean) as zero_tolerance, coalesce(string_to_array(nullif(cast(? as text), ''), ' '), '{}')
              as components, 'first_contact' as moment
        %s(values ('email'), ('sms'), ('webhook')) rule (channel)
        )
        """.formatted(RULES);

    private static final String FOLLOWED = "about.incident_id = any(s.incidents)";

    private static final String IMPACTS = "array_position(array['none', 'minor', 'major', 'critical'], ";

    /** Who was told that it is broken, or is about to be, hears that it is over, whatever was changed in between. */
    private static final String HEARD_BEFORE = """
        about.moment = 'resolution' and s.id in (select d.subscriber_id from delivery d
          join publication q on q.id = d.publication_id
          where q.incident_id = (select f.incident_id from facts f) and q.id <> (select f.publication_id from facts f)
            and d.subscriber_id is not null and d.state <> 'suppressed'
          union all select a.subscriber_id from publication_chunk c
          join publication q on q.id = c.publication_id, unnest(c.audience) a
          where q.incident_id = (select f.incident_id from facts f) and a.reason is null)""";

    /** Why subscriber {@code s} is none of those the publication is for; null for those it is for. */
    static final String LEFT_OUT = """
        case
          when not s.audiences && about.listening then 'audience'
          when %1$s then null
          when s.audiences && about.admitted and (s.everything or about.components = '{}'
              or s.components && about.components or s.groups && about.groups)
            and %2$ss.minimum_impact) <= %2$sabout.felt) then null
          when %3$s then null
          when not s.audiences && about.admitted then 'audience'
          when %2$ss.minimum_impact) > %2$sabout.felt) and (s.everything or about.components = '{}'
              or s.components && about.components or s.groups && about.groups) then 'impact'
          else 'scope' end""".formatted(FOLLOWED, IMPACTS, HEARD_BEFORE);
}
