package io.herald.web.console.compose;

import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.message.MessageView;
import io.herald.message.VariantView;
import io.herald.shared.Language;
import io.herald.shared.Window;
import io.herald.template.FindTemplateVersion;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message in the making, part of the page that will send it. */
@Dependent
public class MessageComposer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OWN_WORDS = "free";
    private static final List<VariantKey> FREE = List.of(VariantKey.statusPage(Language.ENGLISH),
            VariantKey.statusPage(Language.FRENCH));

    /** How the page learns the exact text: the preview of the very use case that will send it. */
    @FunctionalInterface
    public interface Previewer extends Serializable {
        Optional<MessagePreview> preview(MessageText text);
    }

    @Inject
    ListTemplates listTemplates;

    @Inject
    FindTemplateVersion findVersion;

    private @Nullable Previewer previewer;
    private List<TemplateCard> templates = List.of();
    private @Nullable String template;
    private List<PlaceholderValue> placeholders = List.of();
    private List<VariantDraft> variants = List.of();
    private @Nullable MessagePreview preview;

    /** Starts a new message of this phase with the first approved template, if there is one. */
    public void begin(Phase phase, Previewer source) {
        previewer = source;
        var filter = new ListTemplates.Filter(Optional.of(phase), true, Optional.empty());
        templates = listTemplates.handle(filter, Window.first(100)).rows();
        template = templates.stream().sorted(Comparator.comparing(TemplateCard::lapsed))
                .flatMap(card -> card.approvedVersion().stream()).findFirst()
                .map(TemplateVersionId::value).orElse(null);
        choose();
    }

    /** Opens a message that was written before. */
    public void resume(MessageView message, Previewer source) {
        previewer = source;
        template = message.template().map(TemplateVersionId::value).orElse(null);
        fillIn(message.values());
        variants = new ArrayList<>();
        message.variants().stream().filter(VariantView::changed)
                .forEach(variant -> variants.add(VariantDraft.written(variant.key(), variant.text())));
        refresh();
    }

    /** From now on the exact text comes from here. */
    void previewBy(Previewer source) {
        previewer = source;
        refresh();
    }

    /** The person chose another template: its placeholders, its words. */
    public void choose() {
        fillIn(Map.of());
        variants = new ArrayList<>();
        if (template == null) {
            FREE.forEach(key -> variants.add(VariantDraft.written(key, new VariantText("", ""))));
        }
        refresh();
    }

    /** Gives up the changes to one variant. */
    public void restore(VariantDraft variant) {
        variant.restore();
        refresh();
    }

    /** Reads the exact text anew after anything changed. */
    public void refresh() {
        preview = previewer == null ? null : previewer.preview(text()).orElse(null);
        if (preview == null) {
            return;
        }
        preview.variants().forEach(shown -> draft(shown.key()).follow(shown));
        variants.sort(Comparator.comparing(VariantDraft::getKey, VariantShown.READING_ORDER));
        placeholders.forEach(placeholder -> placeholder.setProblem(problemOf(placeholder)));
    }

    /** @return exactly what the page shows now */
    public MessageText text() {
        Map<String, String> values = new HashMap<>();
        placeholders.stream().filter(p -> !p.isBlank()).forEach(p -> values.put(p.getSpec().name(), p.getValue()));
        Map<VariantKey, VariantText> edits = new HashMap<>();
        variants.stream().filter(VariantDraft::isSaid).forEach(v -> edits.put(v.getKey(), v.text()));
        return new MessageText(Optional.ofNullable(template).map(TemplateVersionId::new), values, edits);
    }

    private void fillIn(Map<String, String> values) {
        placeholders = Stream.ofNullable(template).map(TemplateVersionId::new).map(findVersion::handle)
                .flatMap(version -> version.placeholders().stream())
                .map(spec -> new PlaceholderValue(spec, values.getOrDefault(spec.name(), ""))).toList();
    }

    private VariantDraft draft(VariantKey key) {
        return variants.stream().filter(v -> v.getKey().equals(key)).findFirst().orElseGet(() -> {
            var added = new VariantDraft(key);
            variants.add(added);
            return added;
        });
    }

    private String problemOf(PlaceholderValue placeholder) {
        String field = "values." + placeholder.getSpec().name();
        return placeholder.isBlank() || preview == null ? "" : preview.violations().stream()
                .filter(v -> v.field().equals(field)).map(v -> v.message()).findFirst().orElse("");
    }

    /** Whether these words may go out without asking a manager, once nothing is missing. */
    public boolean isPublishing() {
        return preview != null
                && (preview.wordingApproved()
                        || !isComplete() && template != null && !isLapsed() && text().edits().isEmpty());
    }

    /** What will happen at the click, as the key of a sentence. */
    public String getPromise() {
        if (preview != null && !isComplete()) {
            return "compose.incomplete";
        }
        return isPublishing() ? "compose.publishes" : "compose.asks";
    }

    /** Whether nothing is missing any more. */
    public boolean isComplete() {
        return preview != null && preview.violations().isEmpty();
    }

    public List<TemplateCard> getTemplates() {
        return templates;
    }

    /** @return the chosen template, or {@value #OWN_WORDS}: an empty choice would show as the first template */
    public String getTemplate() {
        return template == null ? OWN_WORDS : template;
    }

    public void setTemplate(@Nullable String chosen) {
        this.template = OWN_WORDS.equals(chosen) ? null : chosen;
    }

    /** Whether nobody looked at the chosen wording in time, so that it needs a manager again. */
    public boolean isLapsed() {
        return templates.stream().filter(TemplateCard::lapsed).flatMap(card -> card.approvedVersion().stream())
                .anyMatch(version -> version.value().equals(template));
    }

    public List<PlaceholderValue> getPlaceholders() {
        return placeholders;
    }

    public List<VariantDraft> getVariants() {
        return variants;
    }
}
