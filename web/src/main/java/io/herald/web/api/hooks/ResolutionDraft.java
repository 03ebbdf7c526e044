package io.herald.web.api.hooks;

import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentSummary;
import io.herald.incident.NoteOnIncident;
import io.herald.incident.Posted;
import io.herald.incident.ResolveIncident;
import io.herald.message.MessageCard;
import io.herald.message.MessageStatus;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import io.herald.web.api.hooks.AlertmanagerOutcome.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prepares the word that it is over when all alerts of a group have ended; a person confirms it. */
@RequestScoped
public class ResolutionDraft {

    private static final Set<MessageStatus> WAITING = EnumSet.of(MessageStatus.DRAFT, MessageStatus.AWAITING_APPROVAL,
            MessageStatus.CHANGES_REQUESTED);

    private FindIncident findIncident;
    private ResolveIncident resolveIncident;
    private NoteOnIncident noteOnIncident;
    private AlertTexts texts;

    protected ResolutionDraft() {}

    @Inject
    public ResolutionDraft(FindIncident findIncident, ResolveIncident resolveIncident,
            NoteOnIncident noteOnIncident, AlertTexts texts) {
        this.findIncident = findIncident;
        this.resolveIncident = resolveIncident;
        this.noteOnIncident = noteOnIncident;
        this.texts = texts;
    }

    /** Writes one draft at the most, however often it is called. */
    AlertmanagerOutcome prepare(IncidentSummary incident, AlertGroup group) {
        IncidentDetail detail = findIncident.handle(incident.id());
        Optional<MessageText> words = texts.resolution(group);
        boolean draft = words.isPresent() && detail.messages().stream().noneMatch(ResolutionDraft::waits);
        Optional<Posted> posted = draft ? Optional.of(resolveIncident.handle(new ResolveIncident.Command(
                incident.id(), detail.version(), Map.of(), words.get(), false))) : Optional.empty();
        boolean isNew = noteOnIncident.handle(new NoteOnIncident.Command(incident.id(), group.summary()));
        return new AlertmanagerOutcome(draft ? Action.RESOLUTION_DRAFTED : isNew ? Action.NOTED : Action.UNCHANGED,
                Optional.of(incident.id()), Optional.of(incident.reference()), posted.map(Posted::message),
                posted.map(Posted::status));
    }

    private static boolean waits(MessageCard message) {
        return message.phase() == Phase.RESOLUTION && WAITING.contains(message.status());
    }
}
