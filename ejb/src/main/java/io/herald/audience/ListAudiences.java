package io.herald.audience;

import io.herald.audience.domain.Audiences;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Lists the audiences, and how many people are told as part of each. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListAudiences {

    private final Audiences audiences;

    @SuppressWarnings("NullAway")
    protected ListAudiences() {
        this(null);
    }

    @Inject
    public ListAudiences(Audiences audiences) {
        this.audiences = audiences;
    }

    /** One audience with the number of its confirmed subscribers; somebody may count in several. */
    public record Sized(AudienceView audience, long subscribers) {}

    public List<Sized> handle() {
        Map<String, Long> sizes = audiences.sizes();
        return audiences.all().stream()
                .map(audience -> new Sized(audience, sizes.getOrDefault(audience.id(), 0L))).toList();
    }
}
