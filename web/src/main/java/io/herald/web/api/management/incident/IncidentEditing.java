package io.herald.web.api.management.incident;

import io.herald.incident.AttachMetadata;
import io.herald.incident.ChangeSeverity;
import io.herald.incident.DeclareIncident;
import io.herald.incident.FindDossier;
import io.herald.incident.Impact;
import io.herald.incident.IncidentDossier;
import io.herald.incident.IncidentDossier.Attached;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PostUpdate;
import io.herald.incident.ResolveIncident;
import io.herald.incident.SeverityLevel;
import io.herald.message.MessageText;
import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Turns what was sent about an incident into the use cases it asks for, in their order. */
@RequestScoped
public class IncidentEditing {

    private static final String SOURCE = "management";
    private static final String REASON = "Set by the management API";

    private DeclareIncident declareIncident;
    private PostUpdate postUpdate;
    private ResolveIncident resolveIncident;
    private ChangeSeverity changeSeverity;
    private AttachMetadata attachMetadata;
    private FindDossier findDossier;
    private IncidentWords words;
    private SeverityRule severityRule;
    private StandingWords standingWords;

    protected IncidentEditing() {}

    @Inject
    public IncidentEditing(DeclareIncident declareIncident, PostUpdate postUpdate, ResolveIncident resolveIncident,
            ChangeSeverity changeSeverity, AttachMetadata attachMetadata, FindDossier findDossier, IncidentWords words,
            SeverityRule severityRule, StandingWords standingWords) {
        this.declareIncident = declareIncident;
        this.postUpdate = postUpdate;
        this.resolveIncident = resolveIncident;
        this.changeSeverity = changeSeverity;
        this.attachMetadata = attachMetadata;
        this.findDossier = findDossier;
        this.words = words;
        this.severityRule = severityRule;
        this.standingWords = standingWords;
    }

    /** Declares it; says its first word where there is one. Repeating it with its key declares nothing twice. */
    IncidentDossier create(IncidentFields sent, Optional<String> idempotencyKey) {
        boolean later = sent.status().filter(status -> status != IncidentStatus.INVESTIGATING).isPresent();
        Optional<MessageText> text = sent.says()
                ? Optional.of(words.of(sent, sent.name().orElseThrow(), Phase.FIRST_CONTACT)) : Optional.empty();
        if (later && text.isEmpty()) {
            throw new ValidationException("body", "can't be blank: the status is said in words");
        }
        Impact impact = SeverityRule.impact(sent.impactOverride(), sent.components().values());
        DeclareIncident.Declared declared = declareIncident.handle(new DeclareIncident.Command(
                sent.name().orElseThrow(), sent.kind().orElse(IncidentKind.OUTAGE),
                sent.severity().orElseGet(() -> severityRule.of(impact)), Optional.of(impact), sent.components(),
                Optional.empty(), Optional.empty(), Optional.empty(), SOURCE, Optional.empty(), idempotencyKey,
                later ? Optional.empty() : text));
        if (declared.created()) {
            attach(declared.id(), Attached.NOTHING, sent);
            if (later) {
                tell(findDossier.handle(declared.id()), sent.status().orElseThrow(), sent, text.orElseThrow());
            }
        }
        return findDossier.handle(declared.id());
    }

    IncidentDossier change(IncidentId id, IncidentFields received) {
        IncidentFields sent = standingWords.completed(received);
        IncidentDossier before = findDossier.handle(id);
        attach(id, before.attached(), sent);
        judge(before, sent);
        IncidentDossier judged = findDossier.handle(id);
        IncidentStatus status = sent.status().orElse(judged.status());
        if (sent.says() || status != judged.status() || !judged.components().entrySet().containsAll(sent.components()
                .entrySet())) {
            Phase phase = status == IncidentStatus.RESOLVED ? Phase.RESOLUTION
                    : judged.updates().isEmpty() ? Phase.FIRST_CONTACT : Phase.UPDATE;
            tell(judged, status, sent, words.of(sent, sent.name().orElse(IncidentWire.name(judged)), phase));
        } else if (sent.name().filter(name -> !name.equals(IncidentWire.name(judged))).isPresent()) {
            throw new ValidationException("name", "cannot be changed without a body: it is part of what was said");
        }
        return findDossier.handle(id);
    }

    private void tell(IncidentDossier incident, IncidentStatus status, IncidentFields sent, MessageText text) {
        if (status.isOver()) {
            resolveIncident.handle(new ResolveIncident.Command(incident.id(), incident.version(), sent.stated(),
                    text, true));
        } else {
            postUpdate.handle(new PostUpdate.Command(incident.id(), incident.version(), status, sent.components(),
                    Optional.empty(), text, true));
        }
    }

    private void attach(IncidentId id, Attached before, IncidentFields sent) {
        if (sent.metadata().isPresent() || sent.impactOverride().isPresent()) {
            attachMetadata.handle(id, new Attached(
                    sent.metadata().map(Object::toString).orElse(before.metadata()),
                    sent.impactOverride().or(before::impactOverride)));
        }
    }

    /** An impact that is insisted on changes the severity as well, unless that is named. */
    private void judge(IncidentDossier before, IncidentFields sent) {
        if (sent.kind().filter(kind -> kind != before.kind()).isPresent()) {
            throw new ValidationException("metadata.herald.kind", "cannot be changed");
        }
        Impact impact = sent.impactOverride().orElse(before.impact());
        SeverityLevel severity = sent.severity()
                .orElseGet(() -> impact == before.impact() ? before.severity() : severityRule.of(impact));
        if (impact != before.impact() || severity != before.severity()) {
            changeSeverity.handle(new ChangeSeverity.Command(before.id(), before.version(), severity,
                    Optional.of(impact), REASON));
        }
    }
}
