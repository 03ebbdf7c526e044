package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.PublicPage;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;

/** Changes how the public page presents itself. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RevisePageSettings {

    private static final int LONGEST_NAME = 100;

    private final PublicPage publicPage;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected RevisePageSettings() {
        this(null, null, null);
    }

    @Inject
    public RevisePageSettings(PublicPage publicPage, PageChanges pageChanges, AuditTrail audit) {
        this.publicPage = publicPage;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    /**
     * @param name whose page it is
     * @param timeZone IANA name
     */
    public record Command(long expectedVersion, String name, String timeZone) {}

    public void handle(Command command) {
        new Violations().text(command.name(), LONGEST_NAME, "name")
                .require(ZoneId.getAvailableZoneIds().contains(command.timeZone()), "timeZone",
                        "is not the name of a time zone, such as Europe/Paris")
                .throwIfAny();
        publicPage.page().revise(command.expectedVersion(), command.name().strip(), command.timeZone());
        audit.record("page.revised", "page", "page",
                Map.of("name", command.name().strip(), "timeZone", command.timeZone()));
        pageChanges.announce();
    }
}
