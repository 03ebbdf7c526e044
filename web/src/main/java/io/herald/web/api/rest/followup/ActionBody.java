package io.herald.web.api.rest.followup;

import io.herald.shared.ValidationException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done. */
@Schema(name = "ActionRequest", description = "What is to be done because of an incident")
public record ActionBody(@Schema(description = "Id or reference") String incident, String title,
        @Schema(description = "User name of the one who does it") String owner,
        @Schema(description = "A day, such as 2026-03-14") String dueOn) {

    /** @throws ValidationException if it is no day */
    LocalDate day() {
        try {
            return LocalDate.parse(dueOn);
        } catch (DateTimeParseException e) {
            throw new ValidationException("dueOn", "must be a day such as 2026-03-14");
        }
    }
}
