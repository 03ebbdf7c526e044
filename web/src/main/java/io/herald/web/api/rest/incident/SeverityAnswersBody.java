package io.herald.web.api.rest.incident;

import io.herald.incident.SeverityAnswers;
import io.herald.incident.Touched;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to the severity guide on the wire; what is left out is not so, or not known. */
@Schema(name = "SeverityAnswers", description = "What is known of the trouble")
public record SeverityAnswersBody(@Schema(description = "Who notices it") Touched touched,
        @Schema(description = "Share of users affected, 0 to 100, if known") Optional<Integer> affectedPercent,
        @Schema(description = "Share of requests that fail, 0 to 100, if measured") Optional<Integer> failingPercent,
        @Schema(description = "Whether a main function suffers: to sign in, pay, read or"
                + " save") Optional<Boolean> coreFunction,
        @Schema(description = "Whether there is a way around it") Optional<Boolean> workaround,
        Optional<Boolean> dataLost, Optional<Boolean> security,
        @Schema(description = "Whether somebody loses money by it") Optional<Boolean> money) {

    SeverityAnswers toAnswers() {
        return new SeverityAnswers(touched, affectedPercent, failingPercent, coreFunction.orElse(false),
                workaround.orElse(false), dataLost.orElse(false), security.orElse(false), money.orElse(false));
    }
}
