package io.herald.web.api.rest.incident;

import io.herald.incident.FindIncidentByReference;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentSummary;
import io.herald.shared.NotFoundException;
import io.herald.shared.PublicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Finds out which incident an address means: by its id, or by the reference that people use. */
@RequestScoped
public class IncidentLookup {

    private FindIncidentByReference byReference;

    protected IncidentLookup() {}

    @Inject
    public IncidentLookup(FindIncidentByReference byReference) {
        this.byReference = byReference;
    }

    /** @param idOrReference an id, or a reference such as {@code INC-2026-0001} in any case */
    public IncidentId find(String idOrReference) {
        return PublicId.hasForm(idOrReference) ? new IncidentId(idOrReference)
                : byReference.handle(idOrReference).map(IncidentSummary::id)
                        .orElseThrow(() -> new NotFoundException("incident", idOrReference));
    }
}
