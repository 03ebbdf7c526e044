package io.herald.demo;

import io.herald.approval.ApprovalView;
import io.herald.approval.Decision;
import io.herald.approval.RecordDecision;
import io.herald.shared.Language;
import io.herald.template.DraftTemplate;
import io.herald.template.FindTemplateVersion;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.SubmitTemplate;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Words for each moment of an incident, in English and French, written by the communicator and approved by a manager.
 * The words are in the bundle {@code io.herald.demo.templates}.
 */
@Dependent
class DemoTemplates {

    private final AsCommunicator communicator;
    private final AsApprover approver;
    private final DraftTemplate draftTemplate;
    private final SubmitTemplate submitTemplate;
    private final FindTemplateVersion findVersion;
    private final RecordDecision recordDecision;

    @Inject
    DemoTemplates(AsCommunicator communicator, AsApprover approver, DraftTemplate draftTemplate,
            SubmitTemplate submitTemplate, FindTemplateVersion findVersion, RecordDecision recordDecision) {
        this.communicator = communicator;
        this.approver = approver;
        this.draftTemplate = draftTemplate;
        this.submitTemplate = submitTemplate;
        this.findVersion = findVersion;
        this.recordDecision = recordDecision;
    }

    void write() {
        write("first-word", Phase.FIRST_CONTACT, Optional.empty());
        write("outage", Phase.FIRST_CONTACT, Optional.of("outage"));
        write("security", Phase.FIRST_CONTACT, Optional.of("security"));
        write("cause-found", Phase.UPDATE, Optional.empty(), ask("cause", PlaceholderType.TEXT, 200));
        write("fix-in-place", Phase.UPDATE, Optional.empty());
        write("workaround", Phase.UPDATE, Optional.empty(), ask("workaround", PlaceholderType.TEXT, 300));
        write("no-news", Phase.HOLDING, Optional.empty());
        write("works-again", Phase.RESOLUTION, Optional.empty());
        write("resolved", Phase.RESOLUTION, Optional.empty(), ask("ended_at", PlaceholderType.DATETIME, 40));
    }

    private void write(String key, Phase phase, Optional<String> cause, PlaceholderSpec... placeholders) {
        TemplateVersionId version = communicator.does(() -> {
            TemplateVersionId drafted = draftTemplate.handle(new DraftTemplate.Command(key, text(key, "name"), phase,
                    cause, variants(key), List.of(placeholders)));
            submitTemplate.handle(drafted, findVersion.handle(drafted).version());
            return drafted;
        });
        approver.does(() -> approve(version));
    }

    private boolean approve(TemplateVersionId version) {
        TemplateVersionView view = findVersion.handle(version);
        ApprovalView request = view.approvals().getLast();
        recordDecision.handle(
                new RecordDecision.Command(request.id(), Decision.APPROVED, "", request.textSha256()));
        return true;
    }

    private static Map<VariantKey, VariantText> variants(String key) {
        return Map.of(VariantKey.statusPage(Language.ENGLISH), words(key, Language.ENGLISH),
                VariantKey.statusPage(Language.FRENCH), words(key, Language.FRENCH));
    }

    private static VariantText words(String key, Language language) {
        return new VariantText(text(key, language + ".title"), text(key, language + ".body"));
    }

    private static PlaceholderSpec ask(String name, PlaceholderType type, int maxLength) {
        return new PlaceholderSpec(name, type, true, Map.of(Language.ENGLISH, text("ask." + name, "en"),
                Language.FRENCH, text("ask." + name, "fr")), maxLength);
    }

    private static String text(String key, String part) {
        return ResourceBundle.getBundle("io.herald.demo.templates").getString(key + "." + part);
    }
}
