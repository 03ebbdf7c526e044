package io.herald.incident;

import io.herald.incident.domain.Component;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.StatusChange;
import io.herald.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows incidents as the public may know them: from their published updates, and from nothing else. */
@Dependent
class PublicViews {

    private final IncidentUpdates updates;
    private final Components components;

    @Inject
    PublicViews(IncidentUpdates updates, Components components) {
        this.updates = updates;
        this.components = components;
    }

    /** In the order of the incidents, without those that nothing was published about. */
    List<PublicIncident> of(List<Incident> incidents) {
        List<IncidentUpdate> published = updates.of(incidents.stream().map(Incident::id).toList());
        Map<IncidentId, List<IncidentUpdate>> said = published.stream()
                .collect(Collectors.groupingBy(IncidentUpdate::incidentId));
        Map<ComponentId, String> names = names(published);
        return incidents.stream()
                .flatMap(incident -> Stream.ofNullable(said.get(incident.id()))
                        .map(newestFirst -> view(incident, newestFirst, names)))
                .toList();
    }

    /** The published updates of one incident, newest first. */
    List<PublicUpdate> updatesOf(IncidentId incident) {
        List<IncidentUpdate> published = updates.of(List.of(incident));
        Map<ComponentId, String> names = names(published);
        return published.stream().map(update -> view(update, names)).toList();
    }

    /** Of those that the updates speak of; an old page about none costs no look at all of them. */
    private Map<ComponentId, String> names(List<IncidentUpdate> published) {
        Set<ComponentId> named = published.stream().flatMap(update -> update.changes().stream())
                .map(StatusChange::component).collect(Collectors.toSet());
        return components.findAll(named).stream().collect(Collectors.toMap(Component::id, Component::name));
    }

    private static PublicIncident view(Incident incident, List<IncidentUpdate> newestFirst,
            Map<ComponentId, String> names) {
        Set<ComponentId> named = new LinkedHashSet<>();
        newestFirst.forEach(update -> named.addAll(update.components()));
        Instant last = newestFirst.stream().map(IncidentUpdate::updatedAt).max(Instant::compareTo).orElseThrow();
        return new PublicIncident(incident.id(), incident.reference(), titles(newestFirst), incident.impact(),
                incident.status(), incident.startedAt(), newestFirst.getLast().createdAt(), last,
                incident.monitoringAt(), incident.resolvedAt(), List.copyOf(named),
                newestFirst.stream().map(update -> view(update, names)).toList());
    }

    private static Map<Language, String> titles(List<IncidentUpdate> newestFirst) {
        Map<Language, String> titles = new TreeMap<>();
        newestFirst.reversed()
                .forEach(update -> update.texts().forEach((language, text) -> titles.putIfAbsent(language,
                        text.title())));
        return titles;
    }

    private static PublicUpdate view(IncidentUpdate update, Map<ComponentId, String> names) {
        List<ComponentChange> changes = update.changes().stream()
                .map(change -> new ComponentChange(change.component(),
                        names.getOrDefault(change.component(), change.component().value()), change.oldStatus(),
                        change.newStatus()))
                .toList();
        return new PublicUpdate(update.id(), update.status(), update.texts(), update.displayAt(), update.createdAt(),
                update.updatedAt(), update.nextUpdateDue(), changes);
    }
}
