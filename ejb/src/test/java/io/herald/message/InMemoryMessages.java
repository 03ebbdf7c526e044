package io.herald.message;

import io.herald.message.domain.Message;
import io.herald.message.domain.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All messages of a test. */
final class InMemoryMessages implements Messages {

    private final List<Message> all = new ArrayList<>();

    @Override
    public void add(Message message) {
        all.add(message);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return all.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Message> findToChange(MessageId id) {
        return find(id);
    }

    @Override
    public List<Line> linesOf(String incidentId) {
        return all.reversed().stream().filter(message -> message.incidentId().equals(incidentId))
                .map(message -> new Line(message.id(), message.moment().phase(), message.status(), message.title(),
                        message.createdBy(), message.createdAt(), message.submittedAt(), message.publishedAt(),
                        message.version()))
                .toList();
    }
}
