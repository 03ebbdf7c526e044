package io.herald.incident;

import io.herald.channel.PublicLinks;
import io.herald.incident.domain.PublicPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the public page presents itself. */
@Stateless
@PermitAll
public class ReadPageSettings {

    private final PublicPage publicPage;
    private final PublicLinks links;

    @SuppressWarnings("NullAway")
    protected ReadPageSettings() {
        this(null, null);
    }

    @Inject
    public ReadPageSettings(PublicPage publicPage, PublicLinks links) {
        this.publicPage = publicPage;
        this.links = links;
    }

    public PageSettings handle() {
        return publicPage.page().settings(links.home());
    }
}
