package io.herald.maintenance.jpa;

import io.herald.incident.MaintenanceStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The status of a maintenance as its wire word. */
@Converter(autoApply = true)
public class MaintenanceStatusColumn implements AttributeConverter<MaintenanceStatus, String> {

    @Override
    public String convertToDatabaseColumn(MaintenanceStatus value) {
        return value.wire();
    }

    @Override
    public MaintenanceStatus convertToEntityAttribute(String word) {
        return MaintenanceStatus.fromWire(word);
    }
}
