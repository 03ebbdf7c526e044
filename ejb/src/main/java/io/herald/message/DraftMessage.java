package io.herald.message;

import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.message.domain.Message;
import io.herald.message.domain.Messages;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a message down. Nobody outside sees it before it is submitted and went through the one door. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.RESPONDER})
public class DraftMessage {

    /** The version to submit a message with that was drafted in the same transaction. */
    public static final long FIRST_VERSION = 1;

    private static final int LONGEST_PROMISE_MINUTES = 7 * 24 * 60;

    private final Messages messages;
    private final Composer composer;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected DraftMessage() {
        this(null, null, null);
    }

    @Inject
    public DraftMessage(Messages messages, Composer composer, MessageRecord record) {
        this.messages = messages;
        this.composer = composer;
        this.record = record;
    }

    /**
     * A new message.
     *
     * @param facts what the incident says of itself; they stay with the message as they are now
     * @param phase a template of another phase is refused
     * @param incidentStatus the status that the incident gets with the publication, in its wire word
     * @param componentStatuses the status that components get with the publication, in wire words by component id
     * @param nextUpdateMinutes when the next word is promised, counted from the publication; empty for the usual
     *            cadence
     * @param coAuthors who else wrote the words, so that none of them may approve them
     */
    public record Command(IncidentFacts facts, Phase phase, String incidentStatus,
            Map<String, String> componentStatuses, Optional<Integer> nextUpdateMinutes, MessageText text,
            Set<UserId> coAuthors) {

        public Command {
            componentStatuses = Map.copyOf(componentStatuses);
            coAuthors = Set.copyOf(coAuthors);
        }

        /** The caller alone wrote the words. */
        public Command(IncidentFacts facts, Phase phase, String incidentStatus, Map<String, String> componentStatuses,
                Optional<Integer> nextUpdateMinutes, MessageText text) {
            this(facts, phase, incidentStatus, componentStatuses, nextUpdateMinutes, text, Set.of());
        }
    }

    /** @throws ValidationException if values are missing, wrong or unknown, or words too long or empty */
    public MessageId handle(Command command) {
        Composition composition = composer.compose(command.phase(), command.text(), command.facts().builtIns());
        new Violations()
                .require(command.nextUpdateMinutes().filter(m -> m < 1 || m > LONGEST_PROMISE_MINUTES).isEmpty(),
                        "nextUpdateMinutes", "must be 1 to " + LONGEST_PROMISE_MINUTES)
                .addAll(composition.violations()).throwIfAny();
        Instant now = record.now();
        Message message = new Message(command.facts(), new Message.Moment(command.phase(), command.incidentStatus(),
                command.componentStatuses(), command.nextUpdateMinutes()), command.text().template(),
                record.caller().id(),
                now);
        message.write(command.text().values(), composition.variants(), record.caller().id(), now);
        message.credit(command.coAuthors());
        messages.add(message);
        record.write(message, MessageProgressed.Step.DRAFTED);
        return message.id();
    }
}
