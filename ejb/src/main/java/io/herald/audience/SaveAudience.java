package io.herald.audience;

import io.herald.audience.domain.Audiences;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds an audience, or changes who is told what, for publications from now on. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveAudience {

    private static final int LONGEST_NAME = 60;
    private static final String ID = "[a-z][a-z0-9-]{0,39}";
    private static final String SEVERITY = "SEV[1-4]";

    private final Audiences audiences;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected SaveAudience() {
        this(null, null);
    }

    @Inject
    public SaveAudience(Audiences audiences, AuditTrail audit) {
        this.audiences = audiences;
        this.audit = audit;
    }

    /**
     * @param audience as it shall be; its {@code version} is the one the caller saw, 0 for a new one
     * @throws io.herald.shared.ValidationException naming every wrong field
     * @throws io.herald.shared.StaleVersionException if somebody changed it since the caller read it
     */
    public void handle(AudienceView audience) {
        Violations violations = new Violations();
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            violations.text(audience.names().getOrDefault(language, ""), LONGEST_NAME, "names." + language);
        }
        boolean added = audience.version() == 0;
        violations
                .require(audience.id().matches(ID), "id", "must be lower-case letters, digits and hyphens")
                .require(!added || audiences.find(audience.id()).isEmpty(), "id", "is taken")
                .require(audience.fromSeverity().matches(SEVERITY), "fromSeverity", "is not a possible value")
                .require(audience.moments().values().stream().anyMatch(moments -> !moments.isEmpty()), "moments",
                        "must name at least one")
                .throwIfAny();
        if (added) {
            audiences.add(audience);
        } else if (audiences.find(audience.id()).isEmpty()) {
            throw new NotFoundException("audience", audience.id());
        } else {
            audiences.replace(audience);
        }
        audit.record("audience.saved", "audience", audience.id(),
                Map.of("fromSeverity", audience.fromSeverity(), "moments", words(audience)));
    }

    private static String words(AudienceView audience) {
        return audience.moments().entrySet().stream()
                .map(kind -> kind.getKey().wire() + ": "
                        + kind.getValue().stream().sorted().map(Moment::wire).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
