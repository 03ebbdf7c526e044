package io.herald.delivery.jpa;

/**
 * Spares people texts: who had many today gets none, who has quiet hours gets it afterwards. Incidents of zero
 * tolerance and the first contact of the gravest severity spare nobody. SQL about a subscriber {@code s}, the
 * publication {@code p} and what is known {@link Admission#ABOUT about} it.
 */
final class TextCourtesy {

    /** Whoever never read that it began need not read at daybreak that it is over; older news go with it. */
    static final String UNHEARD = "it was over before their quiet hours were";

    private static final String DUE = "s.kind = 'sms' and not about.zero_tolerance"
            + " and not (about.moment = 'first_contact' and about.severity = 'SEV1')";

    private static final String QUIET = "quiet_until(p.published_at, s.quiet_from, s.quiet_to, s.time_zone)";

    /** When quiet hours end; null where there are none. */
    static final String WAITS_UNTIL = "case when " + DUE + " then " + QUIET + " end";

    /**
     * Why a text is not sent. Texts of the last 24 hours count, and those that still wait about other incidents.
     * Parameters: the most texts a day, the moment twice, the most texts again, the moment.
     */
    static final String SPARED = """
        when %1$s and ? > 0 and s.id in (select o.subscriber_id
            from publication q join delivery o on o.publication_id = q.id
            where o.channel = 'sms' and o.subscriber_id is not null
              and q.published_at > cast(? as timestamptz) - interval '48 hours'
              and (o.state in ('accepted', 'captured', 'unclear')
                  and coalesce(o.finished_at, o.created_at) > cast(? as timestamptz) - interval '24 hours'
                or o.state in ('pending', 'deferred') and q.incident_id <> (select f.incident_id from facts f))
            group by o.subscriber_id having count(*) >= ?) then 'the limit of texts a day is reached'
          when %1$s and about.moment = 'resolution' and %2$s is not null
            and s.id in (select o.subscriber_id from delivery o join publication q on q.id = o.publication_id
              where q.incident_id = (select f.incident_id from facts f) and o.channel = 'sms'
                and o.subscriber_id is not null
              group by o.subscriber_id
              having bool_or(o.state in ('pending', 'deferred') and o.not_before > cast(? as timestamptz))
                and not bool_or(o.state in ('accepted', 'captured', 'unclear'))) then '%3$s'
        """.formatted(DUE, QUIET, UNHEARD).strip();

    private TextCourtesy() {}
}
