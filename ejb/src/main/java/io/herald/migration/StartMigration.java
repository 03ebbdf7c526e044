package io.herald.migration;

import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.migration.domain.Found;
import io.herald.migration.domain.Migrations;
import io.herald.migration.domain.SourceDocument;
import io.herald.shared.PublicId;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Begins to import a page: from its address, which is read in the background, or from documents that were saved. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StartMigration {

    private static final int LONGEST_SOURCE = 300;

    private final Migrations migrations;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected StartMigration() {
        this(null, null, null, null);
    }

    @Inject
    public StartMigration(Migrations migrations, Caller caller, AuditTrail audit, Clock clock) {
        this.migrations = migrations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param page address of the page, which is also what its things are known by in a second import
     * @param documents JSON as the page's API answers it; when there are none, the page itself is read
     * @return the id of the import
     */
    public String handle(String page, List<String> documents) {
        Optional<String> source = base(page);
        List<Optional<List<Found>>> read = documents.stream().map(SourceDocument::parse).toList();
        new Violations().require(source.isPresent(), "source", "must be an address such as https://status.example.org")
                .require(read.stream().allMatch(Optional::isPresent), "documents",
                        "holds a file that is no JSON of a Statuspage page")
                .throwIfAny();
        String id = PublicId.next();
        migrations.begin(id, source.orElseThrow(), caller.id(), clock.instant());
        if (documents.isEmpty()) {
            migrations.queue(id, SourceDocument.FIRST.stream().map(path -> source.orElseThrow() + path).toList());
        } else {
            migrations.keep(id, read.stream().flatMap(Optional::stream).flatMap(List::stream).toList());
            migrations.readToTheEnd(id);
        }
        audit.record("migration.started", "migration", id, Map.of("source", source.orElseThrow(), "documents",
                Integer.toString(documents.size())));
        return id;
    }

    private static Optional<String> base(String page) {
        try {
            URI address = new URI(page.strip().replaceAll("/+$", ""));
            boolean fits = Stream.of("http", "https").anyMatch(scheme -> scheme.equals(address.getScheme()))
                    && address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null
                    && address.getFragment() == null && page.length() <= LONGEST_SOURCE;
            return fits ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
