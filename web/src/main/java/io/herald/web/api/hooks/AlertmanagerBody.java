package io.herald.web.api.hooks;

import io.herald.web.api.rest.json.Tolerant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What Prometheus Alertmanager sends to a webhook, version 4. Only what Herald uses is read. Times have up to nine
 * digits; a resolved body may lack annotations; every alert of a group comes again with each notification.
 */
@Tolerant
@Schema(name = "AlertmanagerNotification", description = "A webhook body of Prometheus Alertmanager, version 4")
public record AlertmanagerBody(@Schema(description = "\"4\"") String version,
        @Schema(description = "Stable for a group of alerts; one open incident stands for it") String groupKey,
        Status status, List<Alert> alerts, Map<String, String> groupLabels, Map<String, String> commonLabels,
        Map<String, String> commonAnnotations,
        @Schema(description = "Alerts left out of the body") Optional<Integer> truncatedAlerts) {

    /** What an alert, or a group of them, is now. */
    @Schema(name = "AlertStatus")
    public enum Status {
        /** At least one alert of the group fires. */
        FIRING,
        /** None does. */
        RESOLVED
    }

    /** One alert of the group. */
    @Schema(name = "Alert", description = "One alert of the group")
    public record Alert(Status status, Map<String, String> labels, Map<String, String> annotations,
            Optional<Instant> startsAt, Optional<String> fingerprint) {}

    List<Alert> firing() {
        return alerts.stream().filter(alert -> alert.status() == Status.FIRING).toList();
    }
}
