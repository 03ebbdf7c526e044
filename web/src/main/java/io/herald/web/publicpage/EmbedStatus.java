package io.herald.web.publicpage;

import io.herald.incident.ComponentStatus;
import io.herald.incident.EmbedLook;
import io.herald.incident.IncidentId;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicMaintenance;
import io.herald.incident.PublicStatus;
import io.herald.web.publicpage.html.Pages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the widget on other sites asks for: nothing but an empty object while all is well; else what to say in each
 * language, and a key that changes when something else goes wrong.
 */
final class EmbedStatus {

    private EmbedStatus() {}

    static String of(PublicStatus status, List<Pages> languages) {
        if (!isWorthSaying(status)) {
            return "{}";
        }
        JsonObjectBuilder texts = Json.createObjectBuilder();
        languages.forEach(pages -> texts.add(pages.language().tag(), pages.embed(status).json()));
        return Json.createObjectBuilder().add("key", key(status)).add("tone", languages.getFirst().tone(status))
                .add("look", look(status.page().embed())).add("texts", texts).build().toString();
    }

    /** The corner, and colours where an administrator chose some: the ground, then the words. */
    private static JsonObjectBuilder look(EmbedLook embed) {
        JsonObjectBuilder look = Json.createObjectBuilder().add("corner", embed.position());
        embed.incident().ifPresent(colours -> look.add("incident", pair(colours)));
        embed.maintenance().ifPresent(colours -> look.add("maintenance", pair(colours)));
        return look;
    }

    private static JsonArrayBuilder pair(EmbedLook.Colours colours) {
        return Json.createArrayBuilder().add(colours.background()).add(colours.text());
    }

    private static boolean isWorthSaying(PublicStatus status) {
        return !status.openIncidents().isEmpty() || !status.maintenances().active().isEmpty()
                || status.groups().stream()
                        .flatMap(group -> group.components().stream())
                        .anyMatch(component -> component.status() != ComponentStatus.OPERATIONAL);
    }

    private static String key(PublicStatus status) {
        return Stream.concat(status.openIncidents().stream().map(PublicIncident::id),
                status.maintenances().active().stream().map(PublicMaintenance::id)).map(IncidentId::value).sorted()
                .collect(Collectors.joining("-", "open-", ""));
    }
}
