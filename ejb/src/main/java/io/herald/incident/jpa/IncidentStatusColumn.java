package io.herald.incident.jpa;

import io.herald.incident.IncidentStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The status of an incident as its wire word. */
@Converter(autoApply = true)
public class IncidentStatusColumn implements AttributeConverter<IncidentStatus, String> {

    @Override
    public String convertToDatabaseColumn(IncidentStatus value) {
        return value.wire();
    }

    @Override
    public IncidentStatus convertToEntityAttribute(String word) {
        return IncidentStatus.fromWire(word);
    }
}
