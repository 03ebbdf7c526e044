package io.herald.incident;

import io.herald.message.MessageText;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.Map;
import java.util.Optional;

/** Commands as tests usually want them. */
final class IncidentCommands {

    private IncidentCommands() {}

    static DeclareIncident.Command declare(String title, SeverityLevel severity,
            Map<ComponentId, ComponentStatus> components) {
        return new DeclareIncident.Command(title, IncidentKind.OUTAGE, severity, Optional.empty(), components,
                Optional.empty(), Optional.empty(), Optional.empty(), "console", Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static DeclareIncident.Command ofKind(DeclareIncident.Command command, IncidentKind kind) {
        return new DeclareIncident.Command(command.title(), kind, command.severity(), command.impact(),
                command.components(), command.incidentLead(), command.communicationsLead(), command.startedAt(),
                command.source(), command.externalReference(), command.idempotencyKey(), command.firstMessage());
    }

    static DeclareIncident.Command withKey(DeclareIncident.Command command, String key) {
        return new DeclareIncident.Command(command.title(), command.kind(), command.severity(), command.impact(),
                command.components(), command.incidentLead(), command.communicationsLead(), command.startedAt(),
                command.source(), command.externalReference(), Optional.of(key), command.firstMessage());
    }

    static DeclareIncident.Command withReference(DeclareIncident.Command command, String source, String reference) {
        return new DeclareIncident.Command(command.title(), command.kind(), command.severity(), command.impact(),
                command.components(), command.incidentLead(), command.communicationsLead(), command.startedAt(),
                source, Optional.of(reference), command.idempotencyKey(), command.firstMessage());
    }

    static DeclareIncident.Command saying(DeclareIncident.Command command, MessageText text) {
        return new DeclareIncident.Command(command.title(), command.kind(), command.severity(), command.impact(),
                command.components(), command.incidentLead(), command.communicationsLead(), command.startedAt(),
                command.source(), command.externalReference(), command.idempotencyKey(), Optional.of(text));
    }

    static PostUpdate.Command update(IncidentDetail incident, IncidentStatus status, MessageText text) {
        return new PostUpdate.Command(incident.id(), incident.version(), status, Map.of(), Optional.empty(), text,
                true);
    }

    static ResolveIncident.Command resolve(IncidentDetail incident, MessageText text) {
        return new ResolveIncident.Command(incident.id(), incident.version(), Map.of(), text, true);
    }

    static MessageText words(String english, String french) {
        return MessageText.free(Map.of(VariantKey.statusPage(Language.ENGLISH), new VariantText(english, english + "."),
                VariantKey.statusPage(Language.FRENCH), new VariantText(french, french + ".")));
    }
}
