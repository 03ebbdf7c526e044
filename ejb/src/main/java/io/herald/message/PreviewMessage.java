package io.herald.message;

import io.herald.identity.Role;
import io.herald.template.Phase;
import io.herald.template.TextHash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how a message would read, whether it would need a manager, and what is wrong with it. Saves nothing. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class PreviewMessage {

    private final Composer composer;

    @SuppressWarnings("NullAway")
    protected PreviewMessage() {
        this(null);
    }

    @Inject
    public PreviewMessage(Composer composer) {
        this.composer = composer;
    }

    /** @throws io.herald.shared.NotFoundException if the template does not exist */
    public MessagePreview handle(IncidentFacts facts, Phase phase, MessageText text) {
        Composition composition = composer.compose(phase, text, facts.builtIns());
        boolean free = composition.isApprovedWording() && facts.gatePolicy() == GatePolicy.APPROVED_WORDING_PUBLISHES;
        return new MessagePreview(composition.views(), composition.violations(), free,
                TextHash.of(composition.variants()));
    }
}
