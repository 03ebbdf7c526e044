package io.herald.web.api.hooks;

import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityLevel;
import io.herald.shared.Sha256;
import io.herald.web.api.hooks.AlertmanagerBody.Alert;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a group of alerts says about an incident.
 *
 * @param severities which severity a word of the label {@code severity} stands for
 */
record AlertGroup(AlertmanagerBody body, AlertSeverities severities) {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int MOST_NAMED = 10;
    private static final String TEMPLATE = "herald_template";
    private static final String KIND = "herald_kind";

    /** The group's key, or the hash of a key too long to keep. */
    String externalReference() {
        String key = body.groupKey();
        return key.length() <= LONGEST_REFERENCE ? key : "sha256:" + Sha256.hex(key);
    }

    String title() {
        return cut(Stream.of(body.commonAnnotations().get("summary"), body.commonLabels().get("alertname"),
                firstSummary(), body.groupLabels().get("alertname")).filter(text -> text != null && !text.isBlank())
                .findFirst().orElse("Alerts from Alertmanager").replaceAll("\\s+", " ").strip(),
                LONGEST_TITLE);
    }

    /** The worst severity among the alerts that fire. */
    SeverityLevel severity() {
        return body.firing().stream().map(alert -> severities.of(alert.labels().get("severity")))
                .min(Comparator.naturalOrder()).orElse(severities.usual());
    }

    /** What the label {@code herald_kind} says; else an outage for the two worst severities. */
    IncidentKind kind() {
        String named = firstWord(KIND).orElse("");
        return Stream.of(IncidentKind.values()).filter(kind -> kind.wire().equalsIgnoreCase(named)).findFirst()
                .orElse(severity().compareTo(SeverityLevel.SEV2) <= 0 ? IncidentKind.OUTAGE
                        : IncidentKind.DEGRADATION);
    }

    /** When the first of the alerts began to fire. */
    Optional<Instant> startedAt() {
        return body.firing().stream().flatMap(alert -> alert.startsAt().stream()).min(Comparator.naturalOrder());
    }

    /** Names under which alerts speak of components, in lower case, each with its alert's severity. */
    Map<String, SeverityLevel> namedComponents() {
        Map<String, SeverityLevel> named = new LinkedHashMap<>();
        for (Alert alert : body.firing()) {
            SeverityLevel severity = severities.of(alert.labels().get("severity"));
            Stream.of("component", "service").map(alert.labels()::get).filter(name -> name != null)
                    .forEach(name -> named.merge(name.strip().toLowerCase(Locale.ROOT), severity,
                            (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return named;
    }

    /** Key of the template whose words may go out at once, if an alert names one. */
    Optional<String> templateKey() {
        return firstWord(TEMPLATE);
    }

    /** What alerts say, by name: values for a template's placeholders. Annotations come before labels. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(body.commonLabels());
        values.putAll(body.commonAnnotations());
        return values;
    }

    /** One line for the timeline; the same alerts give the same line. */
    String summary() {
        List<String> names = body.firing().stream().map(AlertGroup::name).sorted().distinct().toList();
        if (names.isEmpty()) {
            return "Alertmanager: all alerts of this group are resolved";
        }
        String listed = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        int unnamed = names.size() - MOST_NAMED + body.truncatedAlerts().orElse(0);
        return cut("Alertmanager: " + body.firing().size() + " firing: " + listed
                + (unnamed > 0 ? "; and " + unnamed + " more" : ""), LONGEST_SUMMARY);
    }

    /** An alert by its name and labels, without what only serves Herald. */
    private static String name(Alert alert) {
        String labels = alert.labels().entrySet().stream()
                .filter(label -> !label.getKey().equals("alertname") && !label.getKey().startsWith("herald_"))
                .sorted(Map.Entry.comparingByKey()).map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(", "));
        return alert.labels().getOrDefault("alertname", "alert") + (labels.isEmpty() ? "" : " (" + labels + ")");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private String firstSummary() {
        return body.firing().stream().map(alert -> alert.annotations().get("summary")).filter(text -> text != null)
                .findFirst().orElse(null);
    }

    private Optional<String> firstWord(String name) {
        return body.firing().stream().map(alert -> List.of(alert.annotations(), alert.labels()))
                .flatMap(Collection::stream).map(words -> words.get(name)).filter(word -> word != null)
                .map(String::strip).filter(word -> !word.isEmpty()).findFirst();
    }
}
