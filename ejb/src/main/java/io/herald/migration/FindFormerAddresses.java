package io.herald.migration;

import io.herald.migration.domain.Migrations;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Where the things of other pages are now, so that links to them keep working. */
@Stateless
@PermitAll
public class FindFormerAddresses {

    private final Migrations migrations;

    @SuppressWarnings("NullAway")
    protected FindFormerAddresses() {
        this(null);
    }

    @Inject
    public FindFormerAddresses(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Every id that a thing had, with the one it has. */
    public Map<String, String> handle() {
        return migrations.allNewIds();
    }
}
