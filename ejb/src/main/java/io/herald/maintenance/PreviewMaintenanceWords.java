package io.herald.maintenance;

import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.Maintenances;
import io.herald.maintenance.domain.Plan;
import io.herald.message.IncidentFacts;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.message.PreviewMessage;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how words about a maintenance would read. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER})
public class PreviewMaintenanceWords {

    private static final String UNKNOWN_YET = "MNT-0000-0000";

    private final Maintenances maintenances;
    private final Announcer announcer;
    private final PreviewMessage previewMessage;
    private final Caller caller;

    @SuppressWarnings("NullAway")
    protected PreviewMaintenanceWords() {
        this(null, null, null, null);
    }

    @Inject
    public PreviewMaintenanceWords(Maintenances maintenances, Announcer announcer, PreviewMessage previewMessage,
            Caller caller) {
        this.maintenances = maintenances;
        this.announcer = announcer;
        this.previewMessage = previewMessage;
        this.caller = caller;
    }

    /** The announcement of a maintenance that is not planned yet. */
    public MessagePreview announcement(ScheduleMaintenance.Command command, MessageText text) {
        Plan plan = ScheduleMaintenance.plan(command, caller.id());
        return previewMessage.handle(announcer.facts("example", UNKNOWN_YET, plan), Phase.MAINTENANCE_ANNOUNCEMENT,
                text);
    }

    /** Words about one that is, as it is planned now. */
    public MessagePreview handle(MaintenanceId id, Phase phase, MessageText text) {
        return handle(id, phase, maintenances.get(id).window(), text);
    }

    /**
     * Words about one that is.
     *
     * @param window as it would be then
     */
    public MessagePreview handle(MaintenanceId id, Phase phase, MaintenanceWindow window, MessageText text) {
        Maintenance maintenance = maintenances.get(id);
        IncidentFacts facts = announcer.facts(id.value(), maintenance.reference(), maintenance.plan().in(window));
        return previewMessage.handle(facts, phase, text);
    }
}
