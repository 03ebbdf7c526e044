package io.herald.incident.jpa;

import io.herald.incident.SeverityCondition;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The condition of a severity as its wire word. */
@Converter(autoApply = true)
public class SeverityConditionColumn implements AttributeConverter<SeverityCondition, String> {

    @Override
    public String convertToDatabaseColumn(SeverityCondition value) {
        return value.wire();
    }

    @Override
    public SeverityCondition convertToEntityAttribute(String word) {
        return SeverityCondition.fromWire(word);
    }
}
