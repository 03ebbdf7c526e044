package io.herald.followup.jpa;

import io.herald.followup.ActionState;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The state of an action as its wire word. */
@Converter(autoApply = true)
public class ActionStateColumn implements AttributeConverter<ActionState, String> {

    @Override
    public String convertToDatabaseColumn(ActionState value) {
        return value.wire();
    }

    @Override
    public ActionState convertToEntityAttribute(String word) {
        return ActionState.fromWire(word);
    }
}
