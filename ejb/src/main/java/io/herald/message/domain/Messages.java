package io.herald.message.domain;

import io.herald.identity.UserId;
import io.herald.message.MessageId;
import io.herald.message.MessageStatus;
import io.herald.template.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every message there ever was. */
public interface Messages {

    void add(Message message);

    Optional<Message> find(MessageId id);

    /** Keeps others from changing it until the transaction ends; whoever comes second sees what the first one did. */
    Optional<Message> findToChange(MessageId id);

    /** One line about each message of an incident, the newest first. */
    List<Line> linesOf(String incidentId);

    /** What a list says about a message. */
    record Line(MessageId id, Phase phase, MessageStatus status, String title, UserId createdBy, Instant createdAt,
            Optional<Instant> submittedAt, Optional<Instant> publishedAt, long version) {}
}
