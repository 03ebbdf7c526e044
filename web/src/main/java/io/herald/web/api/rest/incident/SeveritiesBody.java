package io.herald.web.api.rest.incident;

import io.herald.incident.Impact;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityPromise;
import io.herald.incident.SeverityView;
import io.herald.message.GatePolicy;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The severities on the wire. */
@Schema(name = "Severities", description = "The four severities, worst first")
public record SeveritiesBody(List<Severity> severities) {

    /** What a severity means and promises. */
    @Schema(name = "Severity", description = "What a severity means, and what it promises")
    public record Severity(SeverityLevel level, Map<Language, String> names, Map<Language, String> definitions,
            Impact defaultImpact,
            @Schema(description = "From declaration to the first public word, at the most") int firstContactMinutes,
            @Schema(description = "From one public word to the next, at the most") int cadenceMinutes,
            @Schema(description = "What it demands of approved wording") GatePolicy gatePolicy,
            @Schema(description = "Within which a manager should decide") int approvalMinutes,
            @Schema(description = "Days from resolution to a post-mortem; none is owed when"
                    + " left out") Optional<Integer> postmortemDays) {

        static Severity of(SeverityView view) {
            SeverityPromise promise = view.promise();
            return new Severity(view.level(), view.names(), view.definitions(), view.defaultImpact(),
                    promise.firstContactMinutes(), promise.cadenceMinutes(), promise.gatePolicy(),
                    promise.approvalMinutes(), promise.postmortemDays());
        }
    }
}
