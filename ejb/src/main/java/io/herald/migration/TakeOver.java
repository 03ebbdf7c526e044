package io.herald.migration;

import io.herald.identity.UserId;
import io.herald.incident.AdoptComponent;
import io.herald.incident.AdoptIncident;
import io.herald.incident.ComponentGroupId;
import io.herald.maintenance.AdoptMaintenance;
import io.herald.migration.domain.Found;
import io.herald.migration.domain.Migrations;
import io.herald.migration.domain.Past;
import io.herald.migration.domain.SourceDocument;
import io.herald.shared.ValidationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Makes one thing that was read a thing of Herald's. */
@Dependent
class TakeOver {

    private final Migrations migrations;
    private final AdoptComponent adoptComponent;
    private final AdoptIncident adoptIncident;
    private final AdoptMaintenance adoptMaintenance;

    @Inject
    TakeOver(Migrations migrations, AdoptComponent adoptComponent, AdoptIncident adoptIncident,
            AdoptMaintenance adoptMaintenance) {
        this.migrations = migrations;
        this.adoptComponent = adoptComponent;
        this.adoptIncident = adoptIncident;
        this.adoptMaintenance = adoptMaintenance;
    }

    /** @throws ValidationException if it cannot be taken over */
    AdoptComponent.Adopted handle(String source, UserId by, Found found) {
        Past past = new Past(found.json(), old -> migrations.newId(source, "component", old));
        return switch (found.kind()) {
            case "group" -> adoptComponent.group(found.name(), description(found.json()), position(found.json()));
            case "component" -> component(source, found.json(), found.name());
            case "maintenance" ->
                new AdoptComponent.Adopted(adoptMaintenance.handle(past.maintenance(by)).value(), true);
            default -> new AdoptComponent.Adopted(adoptIncident.handle(past.incident(by)).value(), true);
        };
    }

    private AdoptComponent.Adopted component(String source, JsonObject json, String name) {
        Optional<ComponentGroupId> group = migrations.newId(source, "group", SourceDocument.text(json, "group_id"))
                .map(ComponentGroupId::new);
        return adoptComponent.component(group, name, description(json), position(json),
                !json.getOrDefault("showcase", JsonValue.TRUE).equals(JsonValue.FALSE), day(json));
    }

    private static Optional<String> description(JsonObject json) {
        return Optional.of(SourceDocument.text(json, "description")).filter(text -> !text.isBlank());
    }

    private static int position(JsonObject json) {
        return json.get("position") instanceof JsonNumber number ? Math.max(1, number.intValue()) : 1;
    }

    private static Optional<LocalDate> day(JsonObject json) {
        String day = SourceDocument.text(json, "start_date");
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            throw new ValidationException("start_date", "is no day");
        }
    }
}
