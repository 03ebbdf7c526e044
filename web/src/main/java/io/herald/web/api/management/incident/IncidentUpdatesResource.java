package io.herald.web.api.management.incident;

import io.herald.identity.Scope;
import io.herald.incident.FindDossier;
import io.herald.incident.IncidentId;
import io.herald.incident.PublicUpdate;
import io.herald.shared.NotFoundException;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;

/** What was said. It was published and stays; a client that sends the same again is content. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incidents/{incident_id}/incident_updates/{update_id}")
@RequiresScope(Scope.INCIDENTS_WRITE)
public class IncidentUpdatesResource {

    private static final String SAID = "cannot be changed: it was published. Post another update instead";

    private FindDossier findDossier;
    private PlannedIncidents planned;

    protected IncidentUpdatesResource() {}

    @Inject
    public IncidentUpdatesResource(FindDossier findDossier, PlannedIncidents planned) {
        this.findDossier = findDossier;
        this.planned = planned;
    }

    @PUT
    public Response replaceUpdate(@PathParam("incident_id") String id, @PathParam("update_id") String updateId,
            Sent body) {
        return patchUpdate(id, updateId, body);
    }

    @PATCH
    public Response patchUpdate(@PathParam("incident_id") String id, @PathParam("update_id") String updateId,
            Sent body) {
        JsonObject said = planned.has(id) ? PlannedWire.update(id, planned.update(id, updateId))
                : incidentUpdate(new IncidentId(id), updateId);
        Fields fields = Sent.of(body).under("incident_update");
        Optional<String> words = fields.words("body").map(text -> text.replace("\r\n", "\n").strip());
        Optional<Instant> displayAt = fields.time("display_at");
        if (words.filter(text -> !text.equals(said.getString("body"))).isPresent()) {
            fields.refuse("body", SAID);
        }
        if (displayAt.filter(time -> time.toEpochMilli() != Instant.parse(said.getString("display_at"))
                .toEpochMilli()).isPresent()) {
            fields.refuse("display_at", SAID);
        }
        fields.refuseIf("deliver_notifications", false, SAID).refuseIf("wants_twitter_update", true, SAID)
                .throwIfWrong();
        return Answers.ok(said);
    }

    private JsonObject incidentUpdate(IncidentId id, String updateId) {
        PublicUpdate update = findDossier.handle(id).updates().stream()
                .filter(one -> one.id().value().equals(updateId)).findFirst()
                .orElseThrow(() -> new NotFoundException("incident update", updateId));
        return UpdateWire.of(update, id);
    }
}
