package io.herald.delivery;

import io.herald.delivery.domain.Notices;
import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lists notices with their outcomes, the newest first. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class ListNotices {

    private final Notices notices;

    @SuppressWarnings("NullAway")
    protected ListNotices() {
        this(null);
    }

    @Inject
    public ListNotices(Notices notices) {
        this.notices = notices;
    }

    public Slice<NoticeView> handle(Window window) {
        return notices.list(window);
    }
}
