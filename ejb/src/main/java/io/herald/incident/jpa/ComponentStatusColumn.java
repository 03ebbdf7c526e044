package io.herald.incident.jpa;

import io.herald.incident.ComponentStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The status of a component as its wire word. */
@Converter(autoApply = true)
public class ComponentStatusColumn implements AttributeConverter<ComponentStatus, String> {

    @Override
    public String convertToDatabaseColumn(ComponentStatus value) {
        return value.wire();
    }

    @Override
    public ComponentStatus convertToEntityAttribute(String word) {
        return ComponentStatus.fromWire(word);
    }
}
