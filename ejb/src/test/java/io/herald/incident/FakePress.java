package io.herald.incident;

import io.herald.message.DraftMessage;
import io.herald.message.ListMessages;
import io.herald.message.MessageCard;
import io.herald.message.MessageId;
import io.herald.message.MessagePublished;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.message.SendApprovedWording;
import io.herald.message.SubmitMessage;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Stands for the capability {@code message}: publishes at once what is submitted, or waits for {@link #approve}. */
final class FakePress {

    private final Map<MessageId, DraftMessage.Command> drafts = new LinkedHashMap<>();
    private final Clock clock;
    private final BiConsumer<MessageId, DraftMessage.Command> onDraft;
    private Consumer<MessagePublished> observer = published -> {};
    private boolean gate;

    /** @param onDraft sees each message as it is written down */
    FakePress(Clock clock, BiConsumer<MessageId, DraftMessage.Command> onDraft) {
        this.clock = clock;
        this.onDraft = onDraft;
    }

    void publishTo(Consumer<MessagePublished> newObserver) {
        observer = newObserver;
    }

    /** From now on everything waits for a manager. */
    void closeGate() {
        gate = true;
    }

    DraftMessage.Command draft(MessageId message) {
        return Optional.ofNullable(drafts.get(message)).orElseThrow();
    }

    void approve(MessageId message) {
        DraftMessage.Command draft = draft(message);
        Map<Language, VariantText> texts = new LinkedHashMap<>();
        draft.text().edits().forEach((key, text) -> {
            if (key.equals(VariantKey.statusPage(key.language()))) {
                texts.put(key.language(), text);
            }
        });
        observer.accept(new MessagePublished(message, draft.facts().incidentId(), draft.phase(),
                draft.incidentStatus(), draft.componentStatuses(), draft.nextUpdateMinutes(), texts, clock.instant()));
    }

    DraftMessage draftMessage() {
        return new DraftMessage() {
            @Override
            public MessageId handle(Command command) {
                MessageId id = new MessageId(PublicId.next());
                drafts.put(id, command);
                onDraft.accept(id, command);
                return id;
            }
        };
    }

    SubmitMessage submitMessage() {
        return new SubmitMessage() {
            @Override
            public MessageStatus handle(MessageId message, long expectedVersion) {
                if (gate) {
                    return MessageStatus.AWAITING_APPROVAL;
                }
                approve(message);
                return MessageStatus.PUBLISHED;
            }
        };
    }

    /** Publishes what was approved beforehand, past the gate. */
    SendApprovedWording sendApprovedWording() {
        return new SendApprovedWording() {
            @Override
            public Optional<MessageId> handle(Command command) {
                MessageId id = draftMessage().handle(new DraftMessage.Command(command.facts(), command.phase(),
                        command.status(), command.components(), Optional.empty(), MessageText.free(Map.of())));
                approve(id);
                return Optional.of(id);
            }
        };
    }

    ListMessages listMessages() {
        return new ListMessages() {
            @Override
            public List<MessageCard> handle(String incidentId) {
                return drafts.entrySet().stream()
                        .filter(draft -> draft.getValue().facts().incidentId().equals(incidentId))
                        .map(draft -> new MessageCard(draft.getKey(), draft.getValue().phase(), MessageStatus.DRAFT,
                                "", "", clock.instant(), Optional.empty(), Optional.empty(), 1))
                        .toList();
            }
        };
    }
}
