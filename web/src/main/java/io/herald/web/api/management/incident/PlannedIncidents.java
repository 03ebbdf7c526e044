package io.herald.web.api.management.incident;

import io.herald.channel.PublicLinks;
import io.herald.incident.ComponentView;
import io.herald.incident.ListComponents;
import io.herald.incident.MaintenanceStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.ReadPageSettings;
import io.herald.maintenance.FindMaintenance;
import io.herald.maintenance.ListMaintenances;
import io.herald.maintenance.MaintenanceDetail;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceSummary;
import io.herald.message.FindMessage;
import io.herald.message.MessageCard;
import io.herald.message.MessageStatus;
import io.herald.message.MessageView;
import io.herald.shared.NotFoundException;
import io.herald.web.api.management.wire.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows maintenance as the original's scheduled incidents. */
@RequestScoped
public class PlannedIncidents {

    private FindMaintenance findMaintenance;
    private ListMaintenances listMaintenances;
    private FindMessage findMessage;
    private ListComponents listComponents;
    private ReadPageSettings readPageSettings;
    private PlannedEditing editing;
    private PublicLinks links;

    protected PlannedIncidents() {}

    @Inject
    public PlannedIncidents(FindMaintenance findMaintenance, ListMaintenances listMaintenances,
            FindMessage findMessage, ListComponents listComponents, ReadPageSettings readPageSettings,
            PlannedEditing editing, PublicLinks links) {
        this.findMaintenance = findMaintenance;
        this.listMaintenances = listMaintenances;
        this.findMessage = findMessage;
        this.listComponents = listComponents;
        this.readPageSettings = readPageSettings;
        this.editing = editing;
        this.links = links;
    }

    /** Whether the id is that of a maintenance. */
    boolean has(String id) {
        return findMaintenance.exists(new MaintenanceId(id));
    }

    JsonObject create(Sent body) {
        return get(editing.create(PlannedFields.read(body, true, components())).value());
    }

    JsonObject change(String id, Sent body) {
        editing.change(new MaintenanceId(id), PlannedFields.read(body, false, components()));
        return get(id);
    }

    JsonObject cancel(String id) {
        editing.cancel(new MaintenanceId(id));
        return get(id);
    }

    /** @throws NotFoundException if there is no such maintenance */
    JsonObject get(String id) {
        return wire(findMaintenance.handle(new MaintenanceId(id)));
    }

    /** @throws NotFoundException if this was not said about it */
    PublicMaintenance.Update update(String id, String updateId) {
        return findMaintenance.handle(new MaintenanceId(id)).inPublic().stream()
                .flatMap(known -> known.updates().stream()).filter(update -> update.id().equals(updateId)).findFirst()
                .orElseThrow(() -> new NotFoundException("incident update", updateId));
    }

    /** Those that are not over and fit, the next one first. */
    List<JsonObject> open(Predicate<MaintenanceStatus> fits) {
        return listMaintenances.open().stream().filter(one -> fits.test(one.status())).map(this::wire).toList();
    }

    /** All that are not over and the last ones that are, whose words contain the text. */
    List<JsonObject> all(Optional<String> text) {
        String words = text.orElse("").strip().toLowerCase(Locale.ROOT);
        return Stream.concat(listMaintenances.open().stream(), listMaintenances.over().stream()).map(this::wire)
                .filter(one -> Stream.of(one.getString("name"), one.getString("status"),
                        one.getJsonArray("incident_updates").toString())
                        .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(words)))
                .toList();
    }

    private JsonObject wire(MaintenanceSummary summary) {
        return wire(findMaintenance.handle(summary.id()));
    }

    private JsonObject wire(MaintenanceDetail planned) {
        PageSettings page = readPageSettings.handle();
        Optional<MessageView> waiting = planned.messages().stream()
                .filter(message -> message.status() == MessageStatus.AWAITING_APPROVAL).map(MessageCard::id)
                .findFirst().map(findMessage::handle);
        return new PlannedWire(page, components(), links).of(planned, waiting);
    }

    private List<ComponentView> components() {
        return listComponents.handle().stream().flatMap(group -> group.components().stream()).toList();
    }
}
