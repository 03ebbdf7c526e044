package io.herald.message;

import io.herald.approval.ReviseApproval;
import io.herald.approval.SubjectType;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.message.domain.Message;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.StaleVersionException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/**
 * Changes the words of a message that is not public yet; the caller becomes one of its authors. While it waits for a
 * manager it goes on waiting, but nobody can decide about the former words any more. Once a manager approved it, it is
 * on its way and can only be withdrawn. A manager may change what waits for a manager, and then somebody else has to
 * approve it.
 */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER, Role.APPROVER})
public class ReviseMessage {

    private final Composer composer;
    private final ReviseApproval reviseApproval;
    private final MessageViews views;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected ReviseMessage() {
        this(null, null, null, null);
    }

    @Inject
    public ReviseMessage(Composer composer, ReviseApproval reviseApproval, MessageViews views, MessageRecord record) {
        this.composer = composer;
        this.reviseApproval = reviseApproval;
        this.views = views;
        this.record = record;
    }

    /**
     * The whole new text.
     *
     * @param edits as in {@link MessageText}; a variant that is left out gets the template's words back
     * @param coAuthors who else wrote the new words, so that none of them may approve them
     */
    public record Command(MessageId message, long expectedVersion, Map<String, String> values,
            Map<VariantKey, VariantText> edits, Set<UserId> coAuthors) {

        public Command {
            values = Map.copyOf(values);
            edits = Map.copyOf(edits);
            coAuthors = Set.copyOf(coAuthors);
        }

        /** The caller alone wrote the new words. */
        public Command(MessageId message, long expectedVersion, Map<String, String> values,
                Map<VariantKey, VariantText> edits) {
            this(message, expectedVersion, values, edits, Set.of());
        }
    }

    /**
     * @return the message as it is now; unchanged words change nothing, not even its authors
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws ValidationException if values are missing, wrong or unknown, or words too long or empty
     * @throws IllegalStateOfException if it is on its way or at its end, or not for a manager to change yet
     * @throws io.herald.approval.AlreadyDecidedException if a manager just decided about it
     */
    public MessageView handle(Command command) {
        Message message = record.take(command.message(), command.expectedVersion());
        requireWriter(message);
        MessageText text = new MessageText(message.template(), command.values(), command.edits());
        Composition composition = composer.recompose(message.moment().phase(), text, message.facts().builtIns());
        new Violations().addAll(composition.violations()).throwIfAny();
        if (!message.variants().equals(composition.variants()) || !message.values().equals(command.values())) {
            write(message, command, composition);
        }
        return views.of(message);
    }

    private void requireWriter(Message message) {
        boolean writes = record.caller().hasRole(Role.COMMUNICATOR) || record.caller().hasRole(Role.RESPONDER);
        if (!writes && message.status() != MessageStatus.AWAITING_APPROVAL) {
            throw new IllegalStateOfException("message", message.status().wire(), "be changed by a manager");
        }
    }

    private void write(Message message, Command command, Composition composition) {
        message.write(command.values(), composition.variants(), record.caller().id(), record.now());
        message.credit(command.coAuthors());
        if (message.status() == MessageStatus.AWAITING_APPROVAL) {
            reviseApproval.handle(new ReviseApproval.Command(SubjectType.MESSAGE, message.id().value(),
                    message.title(), message.textSha256(), record.caller().id()));
        }
        record.write(message, MessageProgressed.Step.REVISED);
    }
}
