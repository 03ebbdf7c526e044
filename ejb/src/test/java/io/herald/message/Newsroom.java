package io.herald.message;

import io.herald.channel.ChannelKey;
import io.herald.approval.ApprovalDesk;
import io.herald.approval.ApprovalId;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.delivery.ChannelHold;
import io.herald.delivery.DeliveriesQueued;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.PublicationRequest;
import io.herald.delivery.QueueDeliveries;
import io.herald.delivery.domain.Post;
import io.herald.delivery.domain.Posts;
import io.herald.delivery.domain.Publications;
import io.herald.message.domain.Messages;
import io.herald.template.TemplateShelf;
import io.herald.testing.Observed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The use cases of messages, wired for a test as the container wires them, with a process that does every step at
 * once.
 */
public final class Newsroom {

    public final Observed<MessagePublished> published = new Observed<>();
    public final Observed<MessageProgressed> progressed = new Observed<>();
    public final List<MessageId> signed = new ArrayList<>();
    public final Observed<HoldingCalled> holdings = new Observed<>();
    public final List<PublicationRequest> queued = new ArrayList<>();

    public final DraftMessage draft;
    public final ReviseMessage revise;
    public final SubmitMessage submit;
    public final WithdrawMessage withdraw;
    public final FindMessage find;
    public final ListMessages list;
    public final PreviewMessage preview;
    public final PublishMessage publish;
    public final OpenApproval open;
    public final ReturnForChanges giveBack;
    public final RefuseMessage refuse;
    public final SendApprovedWording sendApproved;
    public final CallForHolding callForHolding;

    private final ApprovalDesk desk;
    private final List<ApprovalId> opened = new ArrayList<>();

    public Newsroom(ApprovalDesk desk, TemplateShelf shelf) {
        this(desk, shelf, new InMemoryMessages());
    }

    public Newsroom(ApprovalDesk desk, TemplateShelf shelf, Messages messages) {
        this.desk = desk;
        Composer composer = new Composer(shelf.renderWording, new Lengths(Channels.of(new BriefChannel())));
        MessageRecord record = new MessageRecord(messages, desk.hold, desk.audit, progressed, desk.caller, desk.clock);
        MessageViews views = new MessageViews(composer, desk.history, desk.users);
        Process process = new Process();
        draft = new DraftMessage(messages, composer, record);
        revise = new ReviseMessage(composer, desk.revise, views, record);
        submit = new SubmitMessage(composer, process, record);
        withdraw = new WithdrawMessage(desk.withdraw, process, record);
        find = new FindMessage(messages, views);
        list = new ListMessages(messages, desk.users);
        preview = new PreviewMessage(composer);
        publish = new PublishMessage(composer, desk.confirm,
                new QueueDeliveries(new Outbox(), new Posts(Channels.of(), ChannelValues::none),
                        desk.audit, new Observed<DeliveriesQueued>()),
                published, record);
        open = new OpenApproval(desk.request, record);
        giveBack = new ReturnForChanges(record);
        refuse = new RefuseMessage(record);
        sendApproved = new SendApprovedWording(shelf.findApproved, composer, messages, process, record);
        callForHolding = new CallForHolding(holdings, record);
        MessageDecisions decisions = new MessageDecisions(record, process);
        desk.decisions.by(decision -> decisions.on(decision));
        desk.signatures.by(signature -> decisions.on(signature));
    }

    /** The caller decides about the text as it is now. */
    public void decide(MessageId message, Decision decision, String comment) {
        decide(decision, comment, find.handle(message).textSha256());
    }

    /** The caller decides about the text that had this hash when they read it. */
    public void decide(Decision decision, String comment, String readSha256) {
        desk.record.handle(new RecordDecision.Command(lastOpened(), decision, comment, readSha256));
    }

    public ApprovalId lastOpened() {
        return opened.getLast();
    }

    private final class Process implements PublicationWorkflow {

        @Override
        public void submitted(MessageId message, boolean wordingApproved, ApprovalTimes times) {
            if (wordingApproved) {
                publish.handle(message);
            } else {
                opened.add(open.handle(message));
            }
        }

        @Override
        public void signed(MessageId message) {
            signed.add(message);
        }

        @Override
        public void decided(MessageId message, Decision decision) {
            switch (decision) {
                case APPROVED -> publish.handle(message);
                case CHANGES_REQUESTED -> giveBack.handle(message);
                case REFUSED -> refuse.handle(message);
            }
        }

        @Override
        public void withdrawn(MessageId message) {
            // this process waits for nothing that would have to be called off
        }
    }

    /** Remembers what was queued. */
    private final class Outbox implements Publications {

        @Override
        public int end(String messageId, Instant now) {
            return 0;
        }

        @Override
        public boolean hold(String messageId, ChannelKey channel, ChannelHold hold) {
            throw new UnsupportedOperationException("nothing is held back here");
        }

        @Override
        public boolean release(String messageId, ChannelKey channel) {
            throw new UnsupportedOperationException("nothing is held back here");
        }

        @Override
        public Queued queue(PublicationRequest request, List<Post> posts, int textsADay) {
            queued.add(request);
            return new Queued(new PublicationId("publication" + queued.size()), List.of());
        }

        @Override
        public Optional<PublicationProgress> progressOf(String messageId, Instant now) {
            return Optional.empty();
        }
    }
}
