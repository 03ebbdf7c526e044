package io.herald.web.api.management.incident;

import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.SeverityLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Statuspage knows no severity, so it follows from the impact: the one that is insisted on, else that of the worst
 * component. Which impact is which severity is said in {@code herald.management.severities}; one that is not named
 * there is {@code SEV3}.
 */
@ApplicationScoped
public class SeverityRule {

    static final String DEFAULT = "critical=SEV1,major=SEV2,minor=SEV3,none=SEV4";

    private Map<Impact, SeverityLevel> byImpact;

    protected SeverityRule() {}

    /** @throws io.herald.shared.ValidationException if the setting names an impact or severity that does not exist */
    @Inject
    public SeverityRule(@ConfigProperty(name = "herald.management.severities", defaultValue = DEFAULT) String setting) {
        byImpact = new EnumMap<>(Impact.class);
        Arrays.stream(setting.split(",")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> byImpact.put(Impact.fromWire(pair[0].strip()),
                        SeverityLevel.fromWire(pair[1].strip())));
    }

    SeverityLevel of(Impact impact) {
        return byImpact.getOrDefault(impact, SeverityLevel.SEV3);
    }

    /** The impact as Statuspage computes it. */
    static Impact impact(Optional<Impact> insistedOn, Collection<ComponentStatus> components) {
        return insistedOn.orElseGet(
                () -> components.stream().map(ComponentStatus::impact).reduce(Impact.NONE, Impact::worse));
    }
}
