package io.herald.template;

import io.herald.identity.Role;
import io.herald.template.domain.Templates;
import io.herald.template.library.ShippedTemplates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Shows the templates that come with Herald, and which of them the organisation took over. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListShippedTemplates {

    private final ShippedTemplates shipped;
    private final Templates templates;

    @SuppressWarnings("NullAway")
    protected ListShippedTemplates() {
        this(null, null);
    }

    @Inject
    public ListShippedTemplates(ShippedTemplates shipped, Templates templates) {
        this.shipped = shipped;
        this.templates = templates;
    }

    public List<ShippedTemplate> handle() {
        Set<String> taken = templates.keys();
        return shipped.all().stream().map(template -> new ShippedTemplate(template.key(), template.name(),
                template.phase(), template.cause(), new TreeMap<>(template.variants()),
                taken.contains(template.key()))).toList();
    }
}
