package io.herald.message;

import io.herald.identity.Role;
import io.herald.message.domain.Messages;
import io.herald.shared.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One message with everything that was decided about it. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindMessage {

    private final Messages messages;
    private final MessageViews views;

    @SuppressWarnings("NullAway")
    protected FindMessage() {
        this(null, null);
    }

    @Inject
    public FindMessage(Messages messages, MessageViews views) {
        this.messages = messages;
        this.views = views;
    }

    /** @throws NotFoundException if there is no such message */
    public MessageView handle(MessageId id) {
        return messages.find(id).map(views::of).orElseThrow(() -> new NotFoundException("message", id.value()));
    }
}
