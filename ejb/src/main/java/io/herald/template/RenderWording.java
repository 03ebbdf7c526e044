package io.herald.template;

import io.herald.shared.NotFoundException;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import io.herald.template.mustache.Renderer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Renders a version for the capability that makes messages of it, and says whether the wording may be used now. */
@Stateless
@PermitAll
@WorkflowStep
public class RenderWording {

    private final Templates templates;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected RenderWording() {
        this(null, null);
    }

    @Inject
    public RenderWording(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * A rendered version.
     *
     * @param approved whether this version is the approved one of a template in use, with the words that were approved
     * @param lapsed whether nobody looked at the words in time, so that they need a manager although they are approved
     */
    public record Wording(String templateName, Phase phase, boolean approved, boolean lapsed, Rendering rendering) {}

    /** @throws NotFoundException if there is no such version */
    public Wording handle(TemplateVersionId id, Map<String, String> values, BuiltIns facts) {
        TemplateVersion version = templates.findVersion(id)
                .orElseThrow(() -> new NotFoundException("template version", id.value()));
        Template template = templates.find(version.templateId()).orElseThrow();
        boolean approved = version.status() == TemplateStatus.APPROVED && version.isIntact() && !template.isRetired();
        return new Wording(template.name(), template.phase(), approved, template.isLapsed(clock.instant()),
                new Renderer(version.variants(), version.placeholders()).render(values, facts));
    }
}
