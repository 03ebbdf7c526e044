package io.herald.incident;

import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.incident.domain.Dossiers;
import io.herald.incident.domain.Incidents;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;

/** Keeps with an incident what a program wants to find there again. It changes nothing that the public sees. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class AttachMetadata {

    static final int LONGEST = 20_000;

    private final Incidents incidents;
    private final Dossiers dossiers;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected AttachMetadata() {
        this(null, null, null);
    }

    @Inject
    public AttachMetadata(Incidents incidents, Dossiers dossiers, AuditTrail audit) {
        this.incidents = incidents;
        this.dossiers = dossiers;
        this.audit = audit;
    }

    /** @throws io.herald.shared.ValidationException if the metadata is no JSON object of objects, or too long */
    public void handle(IncidentId id, IncidentDossier.Attached attached) {
        new Violations().atMost(attached.metadata(), LONGEST, "metadata")
                .require(isObjectOfObjects(attached.metadata()), "metadata", "must be an object of objects")
                .throwIfAny();
        dossiers.attach(incidents.get(id).id(), attached);
        audit.record("incident.metadata_attached", "incident", id.value(),
                Map.of("impactOverride", attached.impactOverride().map(Impact::wire).orElse("")));
    }

    private static boolean isObjectOfObjects(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject object
                    && object.values().stream().allMatch(JsonObject.class::isInstance);
        } catch (JsonException e) {
            return false;
        }
    }
}
