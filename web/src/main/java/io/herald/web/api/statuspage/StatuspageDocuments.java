package io.herald.web.api.statuspage;

import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentView;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicMaintenances;
import io.herald.incident.PublicStatus;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every document of Statuspage's public API, version 2, for one public state. */
public final class StatuspageDocuments {

    /** Statuspage shows that many incidents, open ones included. */
    private static final int MOST_INCIDENTS = 50;
    private static final String ROOT = "/api/v2/";

    private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

    /** The documents by path. */
    public Map<String, String> of(PublicStatus status) {
        WireObjects wire = new WireObjects(status.page(),
                new WireComponents(status.page().pageId(), status.groups()));
        Instant updatedAt = lastChange(status);
        PageStatus overall = PageStatus.of(status);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(ROOT + "summary.json", document(wire, updatedAt, json -> {
            wire.components(json);
            wire.incidents(json, status.openIncidents());
            wire.maintenances(json, unfinished(status));
            wire.status(json, overall);
        }));
        documents.put(ROOT + "status.json", document(wire, updatedAt, json -> wire.status(json, overall)));
        documents.put(ROOT + "components.json", document(wire, updatedAt, wire::components));
        documents.put(ROOT + "incidents.json",
                document(wire, updatedAt, json -> wire.incidents(json, newestFirst(status))));
        documents.put(ROOT + "incidents/unresolved.json",
                document(wire, updatedAt, json -> wire.incidents(json, status.openIncidents())));
        PublicMaintenances planned = status.maintenances();
        Map.of("", newestMaintenances(planned), "/upcoming", planned.upcoming(), "/active", planned.active())
                .forEach((list, maintenances) -> documents.put(ROOT + "scheduled-maintenances" + list + ".json",
                        document(wire, updatedAt, json -> wire.maintenances(json, maintenances))));
        return documents;
    }

    private String document(WireObjects wire, Instant updatedAt, Consumer<JsonGenerator> payload) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generators.createGenerator(text)) {
            json.writeStartObject();
            wire.page(json, updatedAt);
            payload.accept(json);
            json.writeEnd();
        }
        return text.toString();
    }

    /** What a summary shows: what is on, and what comes. */
    private static List<PublicMaintenance> unfinished(PublicStatus status) {
        return Stream.concat(status.maintenances().active().stream(), status.maintenances().upcoming().stream())
                .toList();
    }

    private static List<PublicMaintenance> newestMaintenances(PublicMaintenances planned) {
        return planned.all().stream().sorted(Comparator.comparing(PublicMaintenance::createdAt).reversed())
                .limit(MOST_INCIDENTS).toList();
    }

    private static List<PublicIncident> newestFirst(PublicStatus status) {
        return Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream())
                .sorted(Comparator.comparing(PublicIncident::createdAt).reversed()).limit(MOST_INCIDENTS).toList();
    }

    /** The last change of anything that the documents show, so that the same state always gives the same bytes. */
    private static Instant lastChange(PublicStatus status) {
        Stream<Instant> ofGroups = status.groups().stream().map(ComponentGroupView::updatedAt);
        Stream<Instant> ofComponents = status.groups().stream().flatMap(group -> group.components().stream())
                .map(ComponentView::updatedAt);
        Stream<Instant> ofIncidents = Stream.concat(status.openIncidents().stream(), status.pastIncidents().stream())
                .map(PublicIncident::updatedAt);
        Stream<Instant> ofPlans = status.maintenances().all().stream().map(PublicMaintenance::updatedAt);
        return Stream.of(ofGroups, ofComponents, ofIncidents, ofPlans).flatMap(times -> times)
                .max(Comparator.naturalOrder())
                .orElse(status.generatedAt());
    }
}
