package io.herald.message.jpa;

import io.herald.identity.UserId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.message.domain.Message;
import io.herald.message.domain.Messages;
import io.herald.template.Fallback;
import io.herald.template.Phase;
import io.herald.template.VariantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Messages} in the tables {@code message} and {@code message_...}. */
@ApplicationScoped
public class JpaMessages implements Messages {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /**
     * Flushes before and after, because rows of other capabilities are referred to, and refer to this one, by id only.
     */
    @Override
    public void add(Message message) {
        entities.flush();
        entities.persist(message);
        entities.flush();
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(entities.find(Message.class, id.value()));
    }

    @Override
    public Optional<Message> findToChange(MessageId id) {
        return Optional.ofNullable(entities.find(Message.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Line> linesOf(String incidentId) {
        VariantKey titled = VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE);
        return entities.createQuery("""
            select m.id, m.phase, m.status, v.title, m.createdBy, m.createdAt, m.submittedAt, m.publishedAt,
              m.version
            from Message m join m.variants v
            where m.incidentId = :incident and v.channel = :channel and v.language = :language
            order by m.createdAt desc, m.id""", Object[].class).setParameter("incident", incidentId)
                .setParameter("channel", titled.channel().value())
                .setParameter("language", titled.language().tag()).getResultStream().map(JpaMessages::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(new MessageId((String) row[0]), Phase.fromWire((String) row[1]),
                MessageStatus.fromWire((String) row[2]), (String) row[3], new UserId((String) row[4]),
                (Instant) row[5], Optional.ofNullable((Instant) row[6]), Optional.ofNullable((Instant) row[7]),
                (Long) row[8]);
    }
}
