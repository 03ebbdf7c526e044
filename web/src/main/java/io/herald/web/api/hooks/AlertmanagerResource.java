package io.herald.web.api.hooks;

import io.herald.identity.Scope;
import io.herald.shared.ValidationException;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /hooks/alertmanager}. Alertmanager repeats what is answered with 5xx and drops what is answered with 4xx. */
@RequestScoped
@Path("/hooks/alertmanager")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.HOOKS_WRITE)
@Tag(name = "Hooks", description = "Where monitoring tools call in")
public class AlertmanagerResource {

    private static final String VERSION = "4";

    private AlertIntake intake;

    protected AlertmanagerResource() {}

    @Inject
    public AlertmanagerResource(AlertIntake intake) {
        this.intake = intake;
    }

    @POST
    @Operation(operationId = "receiveAlerts", summary = "Receive alerts from Prometheus Alertmanager",
            description = "A firing group declares one incident, however often it comes. A resolved group prepares a"
                    + " resolution for a person to confirm. No word goes out unless an alert's label or annotation"
                    + " herald_template names an approved template.")
    public AlertmanagerOutcome receive(AlertmanagerBody body) {
        if (!body.version().equals(VERSION)) {
            throw new ValidationException("version", "must be " + VERSION);
        }
        return intake.take(body);
    }
}
