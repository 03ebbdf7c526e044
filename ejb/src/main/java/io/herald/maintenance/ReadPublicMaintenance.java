package io.herald.maintenance;

import io.herald.incident.MaintenanceBook;
import io.herald.incident.PublicMaintenance;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** One maintenance as the public may know it, however old it is. */
@Stateless
@PermitAll
public class ReadPublicMaintenance {

    private final MaintenanceBook book;

    @SuppressWarnings("NullAway")
    protected ReadPublicMaintenance() {
        this(null);
    }

    @Inject
    public ReadPublicMaintenance(MaintenanceBook book) {
        this.book = book;
    }

    /** Empty if there is none, or nothing was published about it. */
    public Optional<PublicMaintenance> handle(MaintenanceId id) {
        return book.find(id.inPublic());
    }
}
