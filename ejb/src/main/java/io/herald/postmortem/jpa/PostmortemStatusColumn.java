package io.herald.postmortem.jpa;

import io.herald.postmortem.PostmortemStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The status of a post-mortem as its wire word. */
@Converter(autoApply = true)
public class PostmortemStatusColumn implements AttributeConverter<PostmortemStatus, String> {

    @Override
    public String convertToDatabaseColumn(PostmortemStatus value) {
        return value.wire();
    }

    @Override
    public PostmortemStatus convertToEntityAttribute(String word) {
        return PostmortemStatus.fromWire(word);
    }
}
