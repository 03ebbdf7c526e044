package io.herald.maintenance;

import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.ComponentId;
import io.herald.incident.NameComponents;
import io.herald.maintenance.domain.Plan;
import io.herald.shared.ValidationException;
import io.herald.shared.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What has to hold for a plan. */
@Dependent
class PlanRules {

    private static final int LONGEST_TITLE = 255;
    private static final int MOST_REMINDERS = 5;
    private static final int LONGEST_REMINDER = 30 * 24 * 60;
    private static final int LONGEST_CHECK = 24 * 60;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final NameComponents nameComponents;
    private final UserDirectory users;
    private final Clock clock;

    @Inject
    PlanRules(NameComponents nameComponents, UserDirectory users, Clock clock) {
        this.nameComponents = nameComponents;
        this.users = users;
        this.clock = clock;
    }

    /** @throws ValidationException naming everything that is wrong */
    void check(Plan plan) {
        new Violations().text(plan.title(), LONGEST_TITLE, "title")
                .require(!plan.components().isEmpty(), "components", "must name at least one component")
                .require(exist(plan.components()), "components", "names a component that does not exist")
                .require(plan.reminderMinutes().size() <= MOST_REMINDERS, "reminderMinutes",
                        "must be at most " + MOST_REMINDERS)
                .require(plan.reminderMinutes().stream().allMatch(PlanRules::isReminder), "reminderMinutes",
                        "must be 1 to " + LONGEST_REMINDER)
                .require(plan.verifyMinutes() >= 1 && plan.verifyMinutes() <= LONGEST_CHECK, "verifyMinutes",
                        "must be 1 to " + LONGEST_CHECK)
                .require(isActive(plan.lead()), "lead", "is not an active user").addAll(window(plan.window()).list())
                .addAll(recurrence(plan).list()).throwIfAny();
    }

    Violations window(MaintenanceWindow window) {
        return new Violations().require(window.end().isAfter(window.start()), "endsAt", "must be after the start")
                .require(window.end().isAfter(clock.instant()), "endsAt", "must be in the future")
                .require(window.length().compareTo(LONGEST) <= 0, "endsAt", "must be at most a month after the start");
    }

    private static Violations recurrence(Plan plan) {
        Violations violations = new Violations();
        plan.recurrence().ifPresent(rule -> {
            try {
                Optional<MaintenanceWindow> next = Recurrence.parse(rule).after(plan.window().start(), plan.window(),
                        plan.window().start());
                violations.require(next.map(window -> !window.start().isBefore(plan.window().end())).orElse(true),
                        "recurrence", "must not come again before the window is over");
            } catch (ValidationException e) {
                violations.addAll(e.violations());
            }
        });
        return violations;
    }

    private boolean exist(Set<ComponentId> components) {
        return nameComponents.handle(components).size() == components.size();
    }

    private boolean isActive(UserId user) {
        return users.find(user).map(UserSummary::active).orElse(false);
    }

    private static boolean isReminder(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_REMINDER;
    }
}
