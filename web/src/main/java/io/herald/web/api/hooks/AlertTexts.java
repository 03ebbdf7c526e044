package io.herald.web.api.hooks;

import io.herald.message.MessageText;
import io.herald.template.FindTemplateVersion;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import io.herald.web.api.rest.template.ApprovedTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds approved words for what alerts say, and fills their placeholders from annotations and labels of equal name. */
@RequestScoped
public class AlertTexts {

    private ApprovedTemplates templates;
    private FindTemplateVersion findTemplateVersion;

    protected AlertTexts() {}

    @Inject
    public AlertTexts(ApprovedTemplates templates, FindTemplateVersion findTemplateVersion) {
        this.templates = templates;
        this.findTemplateVersion = findTemplateVersion;
    }

    /** The words an alert names, if it names an approved template. */
    Optional<MessageText> firstMessage(AlertGroup group) {
        return group.templateKey().flatMap(templates::find).map(version -> fill(version, group.values()));
    }

    /** The first approved resolution in the library that needs no value which the alerts do not bring. */
    Optional<MessageText> resolution(AlertGroup group) {
        return templates.of(Phase.RESOLUTION).stream().map(TemplateCard::approvedVersion)
                .flatMap(Optional::stream).filter(version -> isComplete(version, group.values())).findFirst()
                .map(version -> fill(version, group.values()));
    }

    private boolean isComplete(TemplateVersionId version, Map<String, String> values) {
        return placeholders(version).stream().filter(PlaceholderSpec::required)
                .allMatch(placeholder -> values.containsKey(placeholder.name()));
    }

    private MessageText fill(TemplateVersionId version, Map<String, String> values) {
        return MessageText.of(version, placeholders(version).stream().map(PlaceholderSpec::name)
                .filter(values::containsKey).collect(Collectors.toMap(name -> name, values::get)));
    }

    private List<PlaceholderSpec> placeholders(TemplateVersionId version) {
        return findTemplateVersion.handle(version).placeholders();
    }
}
