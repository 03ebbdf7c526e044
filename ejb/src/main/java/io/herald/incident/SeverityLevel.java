package io.herald.incident;

import io.herald.shared.ValidationException;
import java.util.Arrays;
import java.util.List;

/** The four severities, from worst to least. What each means is written in its {@link SeverityView}. */
public enum SeverityLevel {
    SEV1, SEV2, SEV3, SEV4;

    /** The word for wires and storage; unlike other enums it stays in capitals. */
    public String wire() {
        return name();
    }

    /** @throws ValidationException if there is no such level */
    public static SeverityLevel fromWire(String word) {
        return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new ValidationException("severity", "must be one of " + List.of(values())));
    }
}
