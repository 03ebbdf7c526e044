package io.herald.postmortem;

import io.herald.identity.Role;
import io.herald.incident.AffectedComponent;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.template.FindTemplateText;
import io.herald.template.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Makes the beginning of an incident's post-mortem from a template: what Herald knows is filled in, everything else is
 * a gap that says what belongs there. Nothing is kept; a post-mortem with gaps cannot be submitted.
 */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR})
public class OutlinePostmortem {

    private final FindTemplateText findTemplateText;
    private final FindIncident findIncident;

    @SuppressWarnings("NullAway")
    protected OutlinePostmortem() {
        this(null, null);
    }

    @Inject
    public OutlinePostmortem(FindTemplateText findTemplateText, FindIncident findIncident) {
        this.findTemplateText = findTemplateText;
        this.findIncident = findIncident;
    }

    /** @throws NotFoundException if there is no such incident, or no template of post-mortems with this key */
    public Map<Language, PostmortemParts> handle(IncidentId id, String key) {
        IncidentDetail incident = findIncident.handle(id);
        FindTemplateText.Text template = findTemplateText.handle(key).filter(text -> text.phase() == Phase.POSTMORTEM)
                .orElseThrow(() -> new NotFoundException("post-mortem template", key));
        return OutlineText.of(template, Map.of("incident.title", incident.summary().title(), "incident.reference",
                incident.reference(), "components",
                String.join(", ", incident.components().stream().map(AffectedComponent::name).toList())));
    }
}
