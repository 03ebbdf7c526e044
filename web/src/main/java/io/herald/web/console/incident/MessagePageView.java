package io.herald.web.console.incident;

import io.herald.channel.ChannelKey;
import io.herald.delivery.FindPublicationProgress;
import io.herald.delivery.PublicationProgress;
import io.herald.delivery.ReachEstimate;
import io.herald.delivery.RetryFailures;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PreviewUpdate;
import io.herald.incident.ProcessPicture;
import io.herald.incident.WorkflowDiagram;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.PreviewMaintenanceWords;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.message.MessagePreview;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.message.MessageView;
import io.herald.message.ReviseMessage;
import io.herald.message.SubmitMessage;
import io.herald.message.WithdrawMessage;
import io.herald.template.Phase;
import io.herald.web.console.VariantShown;
import io.herald.web.console.compose.MessageComposer;
import io.herald.web.console.compose.ReachOfWords;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Preferences;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One message: its words, who decided about them, how far it came; and a place to rework it. */
@Named
@ViewScoped
public class MessagePageView implements Live, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<MessageStatus> WAITING = EnumSet.of(MessageStatus.DRAFT, MessageStatus.AWAITING_APPROVAL,
            MessageStatus.CHANGES_REQUESTED);

    @Inject
    FindMessage find;

    @Inject
    ReviseMessage revise;

    @Inject
    SubmitMessage submit;

    @Inject
    WithdrawMessage withdraw;

    @Inject
    PreviewUpdate previewUpdate;

    @Inject
    PreviewMaintenanceWords previewMaintenance;

    @Inject
    FindPublicationProgress progress;

    @Inject
    RetryFailures retry;

    @Inject
    WorkflowDiagram diagram;

    @Inject
    Preferences preferences;

    @Inject
    MessageComposer composer;

    @Inject
    ReachOfWords reach;

    @Inject
    HoldView holds;

    @Inject
    Results results;

    @Inject
    Refresh refresh;

    private @Nullable String id;
    private boolean reworking;
    /** Whether the page was last drawn while something was under way: its end has to be drawn as well. */
    private boolean moving;
    private @Nullable MessageView message;

    public void read() {
        refresh.begin();
        message = find.handle(new MessageId(id == null ? "" : id));
        if (WAITING.contains(message.status())) {
            reach.ask(message.incidentId(), message.phase(), message.variants());
        }
    }

    /** Whom the words would reach; nothing once they went out. */
    public Optional<ReachEstimate> getReach() {
        return message != null && WAITING.contains(message.status()) ? reach.latest() : Optional.empty();
    }

    /** Words that are being changed stay as they are. */
    @Override
    public boolean refresh() {
        if (reworking || holds.getAsked() != null) {
            return false;
        }
        var before = message;
        boolean drawnMoving = moving;
        read();
        return !message.equals(before) || drawnMoving || isSending();
    }

    /** Opens the words for changing. */
    public void rework() {
        read();
        reworking = true;
        composer.resume(message, this::preview);
    }

    public void keep() {
        revised();
        reworking = false;
        results.done("message.did.kept");
    }

    /** Keeps the changes, if any, and submits. */
    public void submit() {
        if (reworking) {
            revised();
        }
        if (message.status() != MessageStatus.AWAITING_APPROVAL) {
            var status = submit.handle(message.id(), message.version());
            results.done("update.did." + status.wire());
        } else {
            results.done("update.did.awaiting_approval");
        }
        reworking = false;
        read();
    }

    public void withdraw() {
        withdraw.handle(message.id(), message.version());
        results.done("message.did.withdrawn");
        reworking = false;
        read();
    }

    private void revised() {
        MessageText words = composer.text();
        message = revise.handle(new ReviseMessage.Command(message.id(), message.version(), words.values(),
                words.edits()));
    }

    private Optional<MessagePreview> preview(MessageText words) {
        if (message.phase().isMaintenance()) {
            return Optional.of(previewMaintenance.handle(new MaintenanceId(message.incidentId()), message.phase(),
                    words));
        }
        Map<ComponentId, ComponentStatus> components = message.componentStatuses().entrySet().stream().collect(
                Collectors.toMap(e -> new ComponentId(e.getKey()), e -> ComponentStatus.fromWire(e.getValue())));
        return Optional.of(previewUpdate.handle(new PreviewUpdate.Command(new IncidentId(message.incidentId()),
                IncidentStatus.fromWire(message.incidentStatus()), components, message.nextUpdateMinutes(), words)));
    }

    public List<VariantShown> getVariants() {
        return VariantShown.of(message.variants());
    }

    public List<ProcessPicture> getProcesses() {
        return diagram.ofMessage(message.id(), preferences.language());
    }

    public Optional<PublicationProgress> getProgress() {
        return progress.handle(message.id().value());
    }

    /** Whether some deliveries have not come to an end. */
    public boolean isSending() {
        moving = getProgress().map(sent -> !sent.finished()).orElse(false);
        return moving;
    }

    /** Whether there is something that a person can have tried again. */
    public boolean isFailing() {
        return getProgress().map(sent -> sent.channels().stream().anyMatch(channel -> channel.failures() > 0))
                .orElse(false);
    }

    /** Tries what failed on one channel again. */
    public void tryAgain(ChannelKey channel) {
        results.done("failures.did.allRetried", retry.handle(message.id().value(), channel));
        read();
    }

    /** Whether the words can still be changed here; a post-mortem has an editor of its own. */
    public boolean isReworkable() {
        return message != null && WAITING.contains(message.status()) && message.phase() != Phase.POSTMORTEM;
    }

    /** Whether it waits for its author, not for a manager. */
    public boolean isSubmittable() {
        return isReworkable() && message.status() != MessageStatus.AWAITING_APPROVAL;
    }

    /** The page of what the message is about. */
    public String getStoryPage() {
        return (message.phase().isMaintenance() ? "/console/maintenance/maintenance?id="
                : "/console/incident/incident?id=") + message.incidentId();
    }

    public @Nullable MessageView getMessage() {
        return message;
    }

    public MessageComposer getComposer() {
        return composer;
    }

    public boolean isReworking() {
        return reworking;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
