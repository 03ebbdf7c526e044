package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.PublicPage;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Changes how the widget on other sites looks; it follows within a minute. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReviseEmbedLook {

    private final PublicPage publicPage;
    private final PageChanges pageChanges;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected ReviseEmbedLook() {
        this(null, null, null);
    }

    @Inject
    public ReviseEmbedLook(PublicPage publicPage, PageChanges pageChanges, AuditTrail audit) {
        this.publicPage = publicPage;
        this.pageChanges = pageChanges;
        this.audit = audit;
    }

    /** @throws io.herald.shared.ValidationException for a corner or colour that is none, or too little contrast */
    public void handle(long expectedVersion, EmbedLook look) {
        new Violations().addAll(look.violations()).throwIfAny();
        publicPage.page().embed(expectedVersion, look);
        audit.record("page.embed_revised", "page", "page", Map.of("position", look.position()));
        pageChanges.announce();
    }
}
