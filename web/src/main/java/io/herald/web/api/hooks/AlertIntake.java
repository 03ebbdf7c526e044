package io.herald.web.api.hooks;

import io.herald.incident.DeclareIncident;
import io.herald.incident.DeclareIncident.Declared;
import io.herald.incident.FindOpenIncident;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentSummary;
import io.herald.incident.NoteOnIncident;
import io.herald.message.MessageText;
import io.herald.shared.ValidationException;
import io.herald.web.api.hooks.AlertmanagerOutcome.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Does what a notification asks for: the first one of a group declares, later ones add to the timeline, the last one
 * prepares the resolution. Each step may be repeated, because Alertmanager repeats.
 */
@RequestScoped
public class AlertIntake {

    static final String SOURCE = "alertmanager";

    private DeclareIncident declareIncident;
    private FindOpenIncident findOpenIncident;
    private NoteOnIncident noteOnIncident;
    private AlertComponents components;
    private AlertTexts texts;
    private ResolutionDraft resolution;
    private AlertmanagerSettings settings;
    private Clock clock;

    protected AlertIntake() {}

    @Inject
    public AlertIntake(DeclareIncident declareIncident, FindOpenIncident findOpenIncident,
            NoteOnIncident noteOnIncident, AlertComponents components, AlertTexts texts, ResolutionDraft resolution,
            AlertmanagerSettings settings, Clock clock) {
        this.declareIncident = declareIncident;
        this.findOpenIncident = findOpenIncident;
        this.noteOnIncident = noteOnIncident;
        this.components = components;
        this.texts = texts;
        this.resolution = resolution;
        this.settings = settings;
        this.clock = clock;
    }

    AlertmanagerOutcome take(AlertmanagerBody body) {
        AlertGroup group = new AlertGroup(body, settings.severities());
        Optional<IncidentSummary> known = findOpenIncident.handle(SOURCE, group.externalReference());
        if (body.status() == AlertmanagerBody.Status.RESOLVED) {
            return known.map(incident -> resolution.prepare(incident, group))
                    .orElseGet(AlertmanagerOutcome::ignored);
        }
        return known.isPresent() ? note(known.get().id(), known.get().reference(), group) : declare(group);
    }

    private AlertmanagerOutcome declare(AlertGroup group) {
        Declared declared = declareWithWords(group);
        if (!declared.created()) {
            return note(declared.id(), declared.reference(), group);
        }
        noteOnIncident.handle(new NoteOnIncident.Command(declared.id(), group.summary()));
        return new AlertmanagerOutcome(Action.DECLARED, Optional.of(declared.id()),
                Optional.of(declared.reference()), declared.message(), declared.messageStatus());
    }

    /** Words that cannot be used must not keep the incident from being declared. */
    private Declared declareWithWords(AlertGroup group) {
        Optional<MessageText> words = texts.firstMessage(group);
        if (words.isEmpty() && group.templateKey().isPresent()) {
            return declareAndExplain(group, "no approved template has this key");
        }
        try {
            return declareIncident.handle(command(group, words));
        } catch (ValidationException e) {
            if (words.isEmpty()) {
                throw e;
            }
            return declareAndExplain(group, e.getMessage());
        }
    }

    private Declared declareAndExplain(AlertGroup group, String why) {
        Declared declared = declareIncident.handle(command(group, Optional.empty()));
        noteOnIncident.handle(new NoteOnIncident.Command(declared.id(),
                "Nothing was published: the template " + group.templateKey().orElse("") + " cannot be used: " + why));
        return declared;
    }

    private AlertmanagerOutcome note(IncidentId incident, String reference, AlertGroup group) {
        boolean isNew = noteOnIncident.handle(new NoteOnIncident.Command(incident, group.summary()));
        return new AlertmanagerOutcome(isNew ? Action.NOTED : Action.UNCHANGED, Optional.of(incident),
                Optional.of(reference), Optional.empty(), Optional.empty());
    }

    private DeclareIncident.Command command(AlertGroup group, Optional<MessageText> words) {
        // the monitoring machine's clock may be ahead of ours
        Optional<Instant> startedAt = group.startedAt().filter(start -> start.isBefore(clock.instant()));
        return new DeclareIncident.Command(group.title(), group.kind(), group.severity(), Optional.empty(),
                components.affectedBy(group), Optional.empty(), Optional.empty(), startedAt, SOURCE,
                Optional.of(group.externalReference()), Optional.empty(), words);
    }
}
