package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.NewIncident;
import io.herald.delivery.PublicationRequest.Variant;
import io.herald.delivery.domain.Expectations;
import io.herald.shared.Language;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** {@link Expectations} in one query over the subscribers. */
@ApplicationScoped
public class SqlExpectations implements Expectations {

    private static final String COUNT = """
        select s.kind, s.language, count(*) as readers from subscriber s join about on about.channel = s.kind
        left join channel_switch w on w.channel = s.kind and w.state = 'off'
        where s.status = 'confirmed' and w.state is null and\s""" + Admission.LEFT_OUT + """
         is null
        group by s.kind, s.language order by s.kind, s.language""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<Readers> of(NewIncident incident, List<Variant> words) {
        return count(words, Admission.EXPECTED_FIRST, incident.severity(), incident.impact(), incident.zeroTolerance(),
                String.join(" ", incident.components()));
    }

    @Override
    public List<Readers> of(String incidentId, String phase, List<Variant> words) {
        return count(words, Admission.EXPECTED, phase, phase, incidentId);
    }

    private List<Readers> count(List<Variant> words, String about, Object... parameters) {
        return Sql.in(entities).list(row -> {
            ChannelKey channel = ChannelKey.of(row.getString("kind"));
            return new Readers(channel,
                    ChannelWords.of(words, channel).variantFor(Language.of(row.getString("language"))),
                    row.getLong("readers"));
        }, about + COUNT, parameters);
    }
}
