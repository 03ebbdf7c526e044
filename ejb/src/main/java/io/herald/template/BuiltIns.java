package io.herald.template;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that every template may name without declaring a placeholder. A template for planned maintenance may call
 * the first two {@code {{maintenance.title}}} and {@code {{maintenance.reference}}}.
 *
 * @param incidentTitle {@code {{incident.title}}}
 * @param incidentReference {@code {{incident.reference}}}
 * @param components {@code {{components}}}: public names of what is affected, joined as the language does
 * @param startedAt {@code {{started_at}}}: in words, in the page's time zone; the planned start of maintenance, which
 *            is {@code {{starts_at}}} too
 * @param endsAt {@code {{ends_at}}}: when planned maintenance is to end; empty for incidents
 * @param nextUpdateAt {@code {{next_update}}}: when the next word is promised
 * @param pageUrl {@code {{page_url}}}: where the incident stands on the status page
 * @param timeZone in which times are written
 */
public record BuiltIns(String incidentTitle, String incidentReference, List<String> components, Instant startedAt,
        Optional<Instant> endsAt, Optional<Instant> nextUpdateAt, String pageUrl, ZoneId timeZone) {

    /** The names that a template may use and that no placeholder may have. */
    public static final Set<String> NAMES = Set.of("incident.title", "incident.reference", "components", "started_at",
            "next_update", "page_url", "maintenance.title", "maintenance.reference", "starts_at", "ends_at");

    public BuiltIns {
        components = List.copyOf(components);
    }

    /** The facts of an incident. */
    public BuiltIns(String incidentTitle, String incidentReference, List<String> components, Instant startedAt,
            Optional<Instant> nextUpdateAt, String pageUrl, ZoneId timeZone) {
        this(incidentTitle, incidentReference, components, startedAt, Optional.empty(), nextUpdateAt, pageUrl,
                timeZone);
    }

    /** Made-up facts for the preview of a template that no incident uses yet. */
    public static BuiltIns example() {
        Instant start = Instant.parse("2026-03-14T13:05:00Z");
        return new BuiltIns("Sign-in is slow", "INC-2026-0042", List.of("API", "Sign-in"), start,
                Optional.of(start.plusSeconds(7_200)), Optional.of(start.plusSeconds(1_800)),
                "https://status.example.org/incidents/example",
                ZoneId.of("UTC"));
    }
}
