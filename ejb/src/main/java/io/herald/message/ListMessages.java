package io.herald.message;

import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.message.domain.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** All messages of an incident, the newest first. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListMessages {

    private final Messages messages;
    private final UserDirectory users;

    @SuppressWarnings("NullAway")
    protected ListMessages() {
        this(null, null);
    }

    @Inject
    public ListMessages(Messages messages, UserDirectory users) {
        this.messages = messages;
        this.users = users;
    }

    /** @return nothing for an incident without messages, or that does not exist */
    public List<MessageCard> handle(String incidentId) {
        List<Messages.Line> lines = messages.linesOf(incidentId);
        Map<UserId, String> names = users.displayNames(lines.stream().map(Messages.Line::createdBy).toList());
        return lines.stream()
                .map(line -> new MessageCard(line.id(), line.phase(), line.status(), line.title(),
                        names.getOrDefault(line.createdBy(), line.createdBy().value()), line.createdAt(),
                        line.submittedAt(), line.publishedAt(), line.version()))
                .toList();
    }
}
