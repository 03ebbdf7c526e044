package io.herald.migration;

import io.herald.identity.Role;
import io.herald.migration.domain.Migrations;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How imports of other pages go, and what they read. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR})
public class ReadMigrations {

    private static final int NEWEST = 10;

    private final Migrations migrations;

    @SuppressWarnings("NullAway")
    protected ReadMigrations() {
        this(null);
    }

    @Inject
    public ReadMigrations(Migrations migrations) {
        this.migrations = migrations;
    }

    /** @throws NotFoundException if there is none */
    public Migration one(String id) {
        return migrations.get(id);
    }

    /** The newest ten. */
    public List<Migration> list() {
        return migrations.list(NEWEST);
    }

    /** In the order in which they are taken over. */
    public Slice<MigrationItem> items(String id, Window window) {
        return migrations.items(id, window);
    }
}
