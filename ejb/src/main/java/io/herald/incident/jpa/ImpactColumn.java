package io.herald.incident.jpa;

import io.herald.incident.Impact;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The impact as its wire word. */
@Converter(autoApply = true)
public class ImpactColumn implements AttributeConverter<Impact, String> {

    @Override
    public String convertToDatabaseColumn(Impact value) {
        return value.wire();
    }

    @Override
    public Impact convertToEntityAttribute(String word) {
        return Impact.fromWire(word);
    }
}
