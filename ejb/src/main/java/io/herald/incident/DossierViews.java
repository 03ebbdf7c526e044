package io.herald.incident;

import io.herald.incident.domain.Dossiers;
import io.herald.incident.domain.Incident;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts dossiers together, in the same number of statements however many there are. */
@Dependent
class DossierViews {

    private final Dossiers dossiers;
    private final PublicViews publicViews;

    @Inject
    DossierViews(Dossiers dossiers, PublicViews publicViews) {
        this.dossiers = dossiers;
        this.publicViews = publicViews;
    }

    List<IncidentDossier> of(List<Incident> incidents) {
        List<IncidentId> ids = incidents.stream().map(Incident::id).toList();
        Map<IncidentId, PublicIncident> told = publicViews.of(incidents).stream()
                .collect(Collectors.toMap(PublicIncident::id, Function.identity()));
        Map<IncidentId, IncidentDossier.Waiting> waiting = dossiers.waiting(ids);
        Map<IncidentId, IncidentDossier.Attached> attached = dossiers.attached(ids);
        return incidents.stream().map(incident -> view(incident, Optional.ofNullable(told.get(incident.id())),
                Optional.ofNullable(waiting.get(incident.id())),
                attached.getOrDefault(incident.id(), IncidentDossier.Attached.NOTHING))).toList();
    }

    private static IncidentDossier view(Incident incident, Optional<PublicIncident> told,
            Optional<IncidentDossier.Waiting> waiting, IncidentDossier.Attached attached) {
        return new IncidentDossier(incident.id(), incident.reference(), incident.title(),
                told.map(PublicIncident::titles).orElse(Map.of()), incident.kind(), incident.severity(),
                incident.impact(), incident.status(), incident.startedAt(), incident.declaredAt(),
                incident.updatedAt(), incident.monitoringAt(), incident.resolvedAt(), incident.components(),
                told.map(PublicIncident::updates).orElse(List.of()), waiting, attached, incident.version());
    }
}
