package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.shared.Window;
import io.herald.template.ListShippedTemplates;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that a post-mortem can start from: the organisation's own, then those that come with Herald. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class ListOutlines {

    private final ListTemplates own;
    private final ListShippedTemplates shipped;

    @SuppressWarnings("NullAway")
    protected ListOutlines() {
        this(null, null);
    }

    @Inject
    public ListOutlines(ListTemplates own, ListShippedTemplates shipped) {
        this.own = own;
        this.shipped = shipped;
    }

    public List<Outline> handle() {
        var filter = new ListTemplates.Filter(Optional.of(Phase.POSTMORTEM), false, Optional.empty());
        Stream<Outline> theirs = own.handle(filter, Window.first(Window.MOST)).rows().stream()
                .filter(template -> !template.retired())
                .map(template -> new Outline(template.key(), template.name(), template.cause(), true));
        Stream<Outline> ours = shipped.handle().stream()
                .filter(template -> template.phase() == Phase.POSTMORTEM && !template.adopted())
                .map(template -> new Outline(template.key(), template.name(), template.cause(), false));
        return Stream.concat(theirs, ours).toList();
    }
}
