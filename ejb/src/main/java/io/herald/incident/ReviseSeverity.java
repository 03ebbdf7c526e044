package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.Severities;
import io.herald.shared.Language;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Changes what a severity means and promises, for incidents from now on. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReviseSeverity {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DEFINITION = 2_000;
    private static final int WEEK_OF_MINUTES = 7 * 24 * 60;
    private static final int YEAR_OF_DAYS = 365;

    private final Severities severities;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseSeverity() {
        this(null, null);
    }

    @Inject
    public ReviseSeverity(Severities severities, AuditTrail audit) {
        this.severities = severities;
        this.audit = audit;
    }

    /** @param severity as it shall be; its {@code version} is the one the caller saw */
    public void handle(SeverityView severity) {
        Violations violations = new Violations();
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            violations.text(severity.names().getOrDefault(language, ""), LONGEST_NAME, "names." + language)
                    .text(severity.definitions().getOrDefault(language, ""), LONGEST_DEFINITION,
                            "definitions." + language);
        }
        SeverityPromise promise = severity.promise();
        violations
                .require(severity.minAffectedPercent() >= 0 && severity.minAffectedPercent() <= 100,
                        "minAffectedPercent", "must be 0 to 100")
                .require(isWithinWeek(promise.firstContactMinutes()), "promise.firstContactMinutes", minutes())
                .require(isWithinWeek(promise.cadenceMinutes()), "promise.cadenceMinutes", minutes())
                .require(isWithinWeek(promise.approvalMinutes()), "promise.approvalMinutes", minutes())
                .require(promise.postmortemDays().map(days -> days >= 1 && days <= YEAR_OF_DAYS).orElse(true),
                        "promise.postmortemDays", "must be 1 to " + YEAR_OF_DAYS)
                .throwIfAny();
        severities.get(severity.level()).revise(severity);
        audit.record("severity.revised", "severity", severity.level().wire(),
                Map.of("firstContactMinutes", Integer.toString(promise.firstContactMinutes()), "cadenceMinutes",
                        Integer.toString(promise.cadenceMinutes()), "gatePolicy", promise.gatePolicy().wire()));
    }

    private static boolean isWithinWeek(int minutes) {
        return minutes >= 1 && minutes <= WEEK_OF_MINUTES;
    }

    private static String minutes() {
        return "must be 1 to " + WEEK_OF_MINUTES;
    }
}
