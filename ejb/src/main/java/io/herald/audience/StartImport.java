package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audience.sheet.SheetReading;
import io.herald.audit.AuditTrail;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.PublicId;
import io.herald.shared.Sha256;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Takes a file of subscribers (CSV), checks each line and keeps the good ones; {@link AdvanceImports} makes subscribers
 * of them after the commit. The importer answers for the consent of everybody in the file, in a statement that is kept.
 * When the file cannot be read to its end, nothing of it is kept.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StartImport {

    private static final int LONGEST_SOURCE = 500;

    private final Imports imports;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected StartImport() {
        this(null, null, null, null);
    }

    @Inject
    public StartImport(Imports imports, Caller caller, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param file read here to its end, so it should not come straight from a network; the caller closes it
     * @return the id of the import
     * @throws io.herald.shared.ValidationException when the statement is missing, or the file is none of subscribers
     */
    public String handle(InputStream file, ImportTerms terms) {
        new Violations().require(terms.agreed(), "consent", "must be stated")
                .text(terms.source().strip(), LONGEST_SOURCE, "source").throwIfAny();
        String id = PublicId.next();
        Instant now = clock.instant();
        String statement = ConsentText.forImports(terms.language());
        imports.begin(id, caller.id().value(), new Imports.Statement(statement, terms.language().tag(),
                terms.source().strip()), now);
        SheetReading reading = new SheetReading(terms.language(), imports.known(), now,
                (rows, problems) -> imports.stage(id, rows, problems));
        reading.read(file);
        imports.ready(id, reading.lines(), reading.bad());
        audit.record("subscribers.import.started", "import", id, Map.of("lines", Integer.toString(reading.lines()),
                "bad", Integer.toString(reading.bad()), "statementSha256", Sha256.hex(statement)));
        return id;
    }
}
