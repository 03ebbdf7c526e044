package io.herald.channel.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.StoryMemory;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@link StoryMemory} in the table {@code story_memory}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlStoryMemory implements StoryMemory {

    private final Clock clock;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @SuppressWarnings("NullAway")
    protected SqlStoryMemory() {
        this(null);
    }

    @Inject
    public SqlStoryMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<String> recall(ChannelKey channel, String recipient, String story, String name) {
        List<?> found = named(entities.createNativeQuery("""
            select value from story_memory where channel = ? and recipient = ? and story = ? and name = ?"""),
                channel, recipient, story, name).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    @Override
    public void remember(ChannelKey channel, String recipient, String story, String name, String value) {
        named(entities.createNativeQuery("""
            insert into story_memory (channel, recipient, story, name, value, remembered_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (channel, recipient, story, name) do update
              set value = excluded.value, remembered_at = excluded.remembered_at"""),
                channel, recipient, story, name)
                .setParameter(5, value).setParameter(6, Timestamp.from(clock.instant())).executeUpdate();
    }

    private static Query named(Query query, ChannelKey channel, String recipient, String story, String name) {
        return query.setParameter(1, channel.value()).setParameter(2, recipient).setParameter(3, story)
                .setParameter(4, name);
    }
}
