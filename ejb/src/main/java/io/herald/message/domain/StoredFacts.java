package io.herald.message.domain;

import io.herald.template.BuiltIns;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts that a message was rendered with, kept beside its values under names that begin with {@value #MARK}, which
 * no placeholder can. Rendering again uses these, so that a later change of the incident neither breaks nor forges the
 * comparison with the approved wording.
 */
final class StoredFacts {

    static final String MARK = "@";

    private static final String TITLE = MARK + "incident.title";
    private static final String REFERENCE = MARK + "incident.reference";
    private static final String STARTED_AT = MARK + "started_at";
    private static final String ENDS_AT = MARK + "ends_at";
    private static final String NEXT_UPDATE = MARK + "next_update";
    private static final String PAGE_URL = MARK + "page_url";
    private static final String TIME_ZONE = MARK + "time_zone";
    private static final String COMPONENT = MARK + "component.";

    private StoredFacts() {}

    static SortedMap<String, String> write(BuiltIns facts) {
        SortedMap<String, String> rows = new TreeMap<>();
        rows.put(TITLE, facts.incidentTitle());
        rows.put(REFERENCE, facts.incidentReference());
        rows.put(STARTED_AT, facts.startedAt().toString());
        facts.endsAt().ifPresent(at -> rows.put(ENDS_AT, at.toString()));
        facts.nextUpdateAt().ifPresent(at -> rows.put(NEXT_UPDATE, at.toString()));
        rows.put(PAGE_URL, facts.pageUrl());
        rows.put(TIME_ZONE, facts.timeZone().getId());
        List<String> components = facts.components();
        for (int i = 0; i < components.size(); i++) {
            rows.put(COMPONENT + "%04d".formatted(i), components.get(i));
        }
        return rows;
    }

    static BuiltIns read(Map<String, String> rows) {
        List<String> components = new ArrayList<>(
                new TreeMap<>(rows).subMap(COMPONENT, COMPONENT + Character.MAX_VALUE).values());
        return new BuiltIns(get(rows, TITLE), get(rows, REFERENCE), components, Instant.parse(get(rows, STARTED_AT)),
                Optional.ofNullable(rows.get(ENDS_AT)).map(Instant::parse),
                Optional.ofNullable(rows.get(NEXT_UPDATE)).map(Instant::parse), get(rows, PAGE_URL),
                ZoneId.of(get(rows, TIME_ZONE)));
    }

    private static String get(Map<String, String> rows, String name) {
        return Optional.ofNullable(rows.get(name))
                .orElseThrow(() -> new IllegalStateException("the fact " + name + " was not stored"));
    }
}
