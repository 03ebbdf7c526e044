package io.herald.branding;

import io.herald.audit.AuditTrail;
import io.herald.branding.domain.Looks;
import io.herald.identity.Role;
import io.herald.incident.PageChanges;
import io.herald.shared.Language;
import io.herald.shared.Sha256;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Changes how the public page looks; readers see it within a second. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReviseBranding {

    private final Looks looks;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseBranding() {
        this(null, null, null);
    }

    @Inject
    public ReviseBranding(Looks looks, PageChanges pageChanges, AuditTrail audit) {
        this.looks = looks;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    /**
     * The whole look. Blank texts stand for Herald's own.
     *
     * @param accent {@code #rrggbb}, with a contrast of at least 4.5 to 1 on the light page
     * @param accentDark the same on the dark page
     */
    public record Command(long expectedVersion, String accent, String accentDark, Optional<Logo> logo,
            String supportUrl, Map<Language, String> footer) {

        public Command {
            footer = Map.copyOf(footer);
        }
    }

    /**
     * @throws io.herald.shared.ValidationException naming each field that does not do
     * @throws io.herald.shared.StaleVersionException if somebody changed the look since the caller read it
     */
    public void handle(Command command) {
        BrandingRules.check(command);
        looks.get().revise(command.expectedVersion(), chosen(command.accent()).map(Colour::of),
                chosen(command.accentDark()).map(Colour::of), command.logo(), chosen(command.supportUrl()),
                command.footer());
        audit.record("branding.revised", "page", "page",
                Map.of("accent", command.accent(), "accentDark", command.accentDark(), "supportUrl",
                        command.supportUrl(), "logo",
                        command.logo().map(logo -> Sha256.hex(logo.base64())).orElse("")));
        pageChanges.announce();
    }

    /** How well text in a colour reads on the page, from 1 to 21; nothing for what is no colour. */
    public Optional<Double> contrast(String typed, boolean dark) {
        return BrandingRules.contrast(typed, dark);
    }

    private static Optional<String> chosen(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
