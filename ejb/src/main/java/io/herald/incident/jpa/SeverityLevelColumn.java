package io.herald.incident.jpa;

import io.herald.incident.SeverityLevel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The severity as its wire word. */
@Converter(autoApply = true)
public class SeverityLevelColumn implements AttributeConverter<SeverityLevel, String> {

    @Override
    public String convertToDatabaseColumn(SeverityLevel value) {
        return value.wire();
    }

    @Override
    public SeverityLevel convertToEntityAttribute(String word) {
        return SeverityLevel.fromWire(word);
    }
}
