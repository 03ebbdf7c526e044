package io.herald;

import java.util.Map;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A capability may use those of a lower floor, and its neighbours where no cycle comes of it. */
final class CallOnlyDownwards extends ArchCondition<JavaClass> {

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("migration", 6), Map.entry("report", 6), Map.entry("operation", 6),
            Map.entry("branding", 5), Map.entry("incident", 5), Map.entry("maintenance", 5), Map.entry("postmortem", 5),
            Map.entry("followup", 5),
            Map.entry("itsm", 5),
            Map.entry("message", 4),
            Map.entry("approval", 3), Map.entry("template", 3), Map.entry("audience", 3),
            Map.entry("delivery", 2),
            Map.entry("channel", 1), Map.entry("metric", 1),
            Map.entry("audit", 0), Map.entry("identity", 0), Map.entry("shared", 0));

    CallOnlyDownwards() {
        super("use only capabilities of the same or a lower floor");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Integer floor = FLOORS.get(Capabilities.of(type));
        if (floor == null) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            int used = FLOORS.getOrDefault(Capabilities.of(dependency.getTargetClass()), 0);
            if (used > floor) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
