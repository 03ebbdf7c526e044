package io.herald.incident;

import io.herald.identity.UserId;
import io.herald.identity.domain.Users;
import io.herald.incident.domain.Component;
import io.herald.incident.domain.ComponentGroup;
import io.herald.incident.domain.Components;
import io.herald.incident.domain.IdempotencyKeys;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.IncidentBoard;
import io.herald.incident.domain.IncidentUpdate;
import io.herald.incident.domain.IncidentUpdates;
import io.herald.incident.domain.Incidents;
import io.herald.incident.domain.Page;
import io.herald.incident.domain.PublicPage;
import io.herald.incident.domain.Severities;
import io.herald.incident.domain.Severity;
import io.herald.incident.domain.StatusChange;
import io.herald.incident.domain.Timeline;
import io.herald.message.GatePolicy;
import io.herald.message.MessageId;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scenario keeps in memory; without what only one SQL statement can answer. */
final class InMemoryStores {

    final List<Component> components = new ArrayList<>();
    final List<StatusChange> changes = new ArrayList<>();
    final List<Incident> incidents = new ArrayList<>();
    final List<IncidentUpdate> updates = new ArrayList<>();
    final List<TimelineEntryView> timeline = new ArrayList<>();
    long pageVersion = 1;

    Stores stores(Users users) {
        return new Stores(new AllIncidents(), new AllUpdates(), new AllComponents(), new FourSeverities(),
                new AllEntries(), moment -> List.of(), new AllKeys(), new OnePage(), new EmptyBoard(), users);
    }

    private final class AllIncidents implements Incidents {

        @Override
        public void add(Incident incident) {
            incidents.add(incident);
        }

        @Override
        public Optional<Incident> find(IncidentId id) {
            return incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Incident> findOpen(String source, String externalReference) {
            return incidents.stream()
                    .filter(incident -> incident.closedAt().isEmpty() && incident.source().equals(source)
                            && incident.externalReference().equals(Optional.of(externalReference)))
                    .findFirst();
        }

        @Override
        public String nextReference(Instant now) {
            return "INC-2026-%04d".formatted(incidents.size() + 1);
        }

        @Override
        public Map<ComponentId, ComponentStatus> statusesByOthers(IncidentId except,
                Collection<ComponentId> affected) {
            return Map.of();
        }

        @Override
        public List<Incident> findPublic(int pastAtMost) {
            return incidents.stream().filter(incident -> !incident.isSilent())
                    .sorted(Comparator.comparing(Incident::declaredAt).reversed()).toList();
        }

        @Override
        public List<Incident> findPublicBetween(Instant from, Instant to) {
            return findPublic(Integer.MAX_VALUE);
        }

        @Override
        public Optional<Instant> lastPublicBefore(Instant moment) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> firstPublicFrom(Instant moment) {
            return Optional.empty();
        }
    }

    private final class AllUpdates implements IncidentUpdates {

        @Override
        public void add(IncidentUpdate update) {
            updates.addFirst(update);
        }

        @Override
        public void withdraw(MessageId message, Instant at) {
            updates.removeIf(update -> update.messageId().equals(message));
        }

        @Override
        public List<IncidentUpdate> of(Collection<IncidentId> wanted) {
            return updates.stream().filter(update -> wanted.contains(update.incidentId())).toList();
        }
    }

    private final class AllComponents implements Components {

        private final List<ComponentGroup> groups = new ArrayList<>();

        @Override
        public void add(Component component) {
            components.add(component);
        }

        @Override
        public void add(ComponentGroup group) {
            groups.add(group);
        }

        @Override
        public void remove(Component component) {
            components.remove(component);
        }

        @Override
        public void remove(ComponentGroup group) {
            groups.remove(group);
        }

        @Override
        public Optional<Component> find(ComponentId id) {
            return components.stream().filter(component -> component.id().equals(id)).findFirst();
        }

        @Override
        public Optional<ComponentGroup> findGroup(ComponentGroupId id) {
            return groups.stream().filter(group -> group.id().equals(id)).findFirst();
        }

        @Override
        public List<Component> findAll(Collection<ComponentId> ids) {
            return components.stream().filter(component -> ids.contains(component.id())).toList();
        }

        @Override
        public List<Component> all() {
            return List.copyOf(components);
        }

        @Override
        public List<ComponentGroup> groups() {
            return List.copyOf(groups);
        }

        @Override
        public boolean isNamed(ComponentId id) {
            return incidents.stream().anyMatch(incident -> incident.components().containsKey(id));
        }

        @Override
        public void recordChange(StatusChange change, IncidentId cause, Instant at) {
            changes.add(change);
        }
    }

    private static final class FourSeverities implements Severities {

        @Override
        public Severity get(SeverityLevel level) {
            Optional<Integer> postmortem = level == SeverityLevel.SEV1 ? Optional.of(3) : Optional.empty();
            int minutes = 5 * (level.ordinal() + 1);
            return new Severity(new SeverityView(level, Map.of(), Map.of(), 10, SeverityCondition.ANY, false, false,
                    Impact.MINOR, new SeverityPromise(minutes, 4 * minutes, GatePolicy.APPROVED_WORDING_PUBLISHES,
                            minutes, postmortem),
                    1));
        }

        @Override
        public List<Severity> all() {
            return List.of(SeverityLevel.values()).stream().map(this::get).toList();
        }
    }

    private final class AllEntries implements Timeline {

        @Override
        public void add(IncidentId incident, Instant at, String actorName, TimelineKind kind, String detail) {
            timeline.add(new TimelineEntryView(at, actorName, kind, detail));
        }

        @Override
        public List<TimelineEntryView> of(IncidentId incident) {
            return List.copyOf(timeline);
        }
    }

    private static final class AllKeys implements IdempotencyKeys {

        private final Map<String, Use> uses = new HashMap<>();

        @Override
        public void lock(String subject) {
            // a scenario has one thread
        }

        @Override
        public Optional<Use> find(UserId owner, String key) {
            return Optional.ofNullable(uses.get(owner + " " + key));
        }

        @Override
        public void add(UserId owner, String key, Use use, Instant now) {
            uses.put(owner + " " + key, use);
        }
    }

    private final class OnePage implements PublicPage {

        @Override
        public Page page() {
            return new Page("page00000001", "Our services", "Europe/Paris");
        }

        @Override
        public long version() {
            return pageVersion;
        }

        @Override
        public void raiseVersion() {
            pageVersion++;
        }
    }

    /** The board is SQL and has its own test. */
    private static final class EmptyBoard implements IncidentBoard {

        @Override
        public Slice<IncidentSummary> list(Optional<Boolean> open, Optional<String> text, Window window) {
            return new Slice<>(List.of(), 0);
        }

        @Override
        public Optional<IncidentSummary> find(IncidentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<IncidentSummary> findByReference(String reference) {
            return Optional.empty();
        }

        @Override
        public Optional<IncidentSummary> findOpen(String source, String externalReference) {
            return Optional.empty();
        }
    }
}
