package io.herald.message;

import io.herald.approval.ConfirmApproval;
import io.herald.approval.SubjectType;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.QueueDeliveries;
import io.herald.identity.UserId;
import io.herald.message.domain.Message;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.WorkflowStep;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.channel.ChannelKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one door between a message and the public. It believes nobody: whatever the process decided, it hashes the stored
 * words itself, renders the approved template once more with the values and facts stored beside them, and asks the
 * record of decisions. What becomes public, the rows for its delivery and the audit entry commit together or not at
 * all.
 */
@Stateless
@PermitAll
@WorkflowStep
public class PublishMessage {

    private final Composer composer;
    private final ConfirmApproval confirmApproval;
    private final QueueDeliveries queueDeliveries;
    private final Event<MessagePublished> published;
    private final MessageRecord record;

    @SuppressWarnings("NullAway")
    protected PublishMessage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PublishMessage(Composer composer, ConfirmApproval confirmApproval, QueueDeliveries queueDeliveries,
            Event<MessagePublished> published, MessageRecord record) {
        this.composer = composer;
        this.confirmApproval = confirmApproval;
        this.queueDeliveries = queueDeliveries;
        this.published = published;
        this.record = record;
    }

    /**
     * Publishes the message, once: a message that is public already stays as it is, and nothing goes out again.
     *
     * @throws UnapprovedWordingException if the words are neither approved wording nor approved by a manager who wrote
     *                 none of them
     * @throws IllegalStateOfException if the message was not submitted, or refused, given back or withdrawn
     */
    public void handle(MessageId id) {
        Message message = record.take(id);
        if (message.status() == MessageStatus.PUBLISHED) {
            return;
        }
        if (!message.isOnItsWay()) {
            throw new IllegalStateOfException("message", message.status().wire(), "be published");
        }
        Optional<UserId> approver = approver(message);
        Instant now = record.now();
        message.publish(approver, now);
        record.write(message, MessageProgressed.Step.PUBLISHED,
                Map.of("approver", approver.map(UserId::value).orElse(""), "template",
                        message.template().map(template -> template.value()).orElse("")));
        tell(message, now);
    }

    /** @return nobody where the wording was approved with the template */
    private Optional<UserId> approver(Message message) {
        if (!message.isIntact()) {
            throw new UnapprovedWordingException(message.id());
        }
        Optional<UserId> approver = confirmApproval.handle(SubjectType.MESSAGE, message.id().value(),
                message.textSha256(), message.authors());
        if (approver.isEmpty() && !composer.isFree(message)) {
            throw new UnapprovedWordingException(message.id());
        }
        return approver;
    }

    private void tell(Message message, Instant now) {
        Map<Language, VariantText> statusPage = new HashMap<>();
        message.variants().forEach((key, text) -> {
            if (key.channel().equals(ChannelKey.STATUS_PAGE)) {
                statusPage.put(key.language(), text);
            }
        });
        Message.Moment moment = message.moment();
        published.fire(new MessagePublished(message.id(), message.incidentId(), moment.phase(),
                moment.incidentStatus(), moment.componentStatuses(), moment.nextUpdateMinutes(), statusPage, now));
        List<PublicationRequest.Variant> variants = message.variants().entrySet().stream()
                .map(variant -> variant(variant.getKey(), variant.getValue())).toList();
        queueDeliveries.handle(new PublicationRequest(message.id().value(), message.incidentId(),
                message.facts().reference(), moment.incidentStatus(), variants, now));
    }

    private static PublicationRequest.Variant variant(VariantKey key, VariantText text) {
        return new PublicationRequest.Variant(key.channel(), key.language(), text.title(), text.body());
    }
}
