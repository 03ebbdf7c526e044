package io.herald.template;

import io.herald.shared.Window;
import io.herald.shared.WorkflowStep;
import io.herald.template.domain.Templates;
import io.herald.template.library.ShippedTemplates;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a template's words by its key, as a proposal and not to be sent: of the organisation's own the approved
 * version, else the newest; else those that come with Herald.
 */
@Stateless
@PermitAll
@WorkflowStep
public class FindTemplateText {

    private final Templates templates;
    private final ShippedTemplates shipped;

    @SuppressWarnings("NullAway")
    protected FindTemplateText() {
        this(null, null);
    }

    @Inject
    public FindTemplateText(Templates templates, ShippedTemplates shipped) {
        this.templates = templates;
        this.shipped = shipped;
    }

    /** The words in all channels and languages, with what they leave open. */
    public record Text(Phase phase, Map<VariantKey, VariantText> variants, List<PlaceholderSpec> placeholders) {

        public Text {
            variants = Map.copyOf(variants);
            placeholders = List.copyOf(placeholders);
        }
    }

    public Optional<Text> handle(String key) {
        return own(key).or(() -> shipped.find(key)
                .map(template -> new Text(template.phase(), template.variants(), template.placeholders())));
    }

    private Optional<Text> own(String key) {
        return templates.list(Optional.empty(), false, Optional.of(key), Window.first(Window.MOST)).rows().stream()
                .filter(found -> found.template().key().equals(key) && !found.template().isRetired()).findFirst()
                .flatMap(found -> templates.findVersion(best(found.versions()))
                        .map(version -> text(found.template().phase(), Templates.Edition.of(version))));
    }

    private static TemplateVersionId best(List<Templates.VersionLine> versions) {
        return versions.stream().filter(version -> version.status() == TemplateStatus.APPROVED).findFirst()
                .orElse(versions.getFirst()).id();
    }

    private static Text text(Phase phase, Templates.Edition edition) {
        return new Text(phase, edition.variants(), edition.placeholders());
    }
}
