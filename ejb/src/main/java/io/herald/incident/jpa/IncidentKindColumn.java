package io.herald.incident.jpa;

import io.herald.incident.IncidentKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The kind of an incident as its wire word. */
@Converter(autoApply = true)
public class IncidentKindColumn implements AttributeConverter<IncidentKind, String> {

    @Override
    public String convertToDatabaseColumn(IncidentKind value) {
        return value.wire();
    }

    @Override
    public IncidentKind convertToEntityAttribute(String word) {
        return IncidentKind.fromWire(word);
    }
}
