package io.herald.web.console.template;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.shared.Violation;
import io.herald.template.BuiltIns;
import io.herald.template.DraftTemplate;
import io.herald.template.Fallback;
import io.herald.template.FindTemplate;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.PreviewTemplate;
import io.herald.template.Rendering;
import io.herald.template.ReviseTemplate;
import io.herald.template.TemplateId;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a new template, or the next version of one. */
@Named
@ViewScoped
public class EditTemplateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindTemplate find;

    @Inject
    DraftTemplate draft;

    @Inject
    ReviseTemplate revise;

    @Inject
    PreviewTemplate preview;

    @Inject
    Results results;

    private @Nullable String id;
    private @Nullable TemplateVersionView base;
    private @Nullable String name;
    private @Nullable String key;
    private @Nullable String cause;
    private Phase phase = Phase.FIRST_CONTACT;
    private List<WordingRow> wordings = WordingRow.blank();
    private List<PlaceholderRow> placeholders = new ArrayList<>();
    private @Nullable String newChannel;
    private List<VariantShown> example = List.of();
    private List<Violation> problems = List.of();

    public void begin() {
        if (id != null) {
            var template = find.handle(new TemplateId(id));
            base = template.latest();
            name = template.name();
            key = template.key();
            phase = template.phase();
            wordings = WordingRow.of(base.variants());
            placeholders = base.placeholders().stream().map(PlaceholderRow::of)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        refresh();
    }

    /** Opens a place for the words of one more channel in the languages that Herald speaks. */
    public void addChannel() {
        ChannelKey channel = ChannelKey.of(newChannel == null ? "" : newChannel);
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
            VariantKey added = new VariantKey(channel, language);
            if (wordings.stream().noneMatch(row -> row.getKey().equals(added))) {
                wordings.add(WordingRow.blank(added));
            }
        }
        newChannel = null;
    }

    /** The channels that may say it in words of their own and do not yet. */
    public List<String> getMoreChannels() {
        return Fallback.OWN_WORDS.stream()
                .filter(channel -> wordings.stream().noneMatch(row -> row.getKey().channel().equals(channel)))
                .map(ChannelKey::value).toList();
    }

    public void addPlaceholder() {
        placeholders.add(new PlaceholderRow());
    }

    public void removePlaceholder(PlaceholderRow row) {
        placeholders.remove(row);
        refresh();
    }

    /** Shows how the words read with example values, and what is still wrong with them. */
    public void refresh() {
        List<PlaceholderSpec> specs = specs();
        Map<String, String> values = specs.stream()
                .collect(Collectors.toMap(PlaceholderSpec::name, Examples::of, (first, second) -> first));
        Rendering rendering = preview.handle(
                new PreviewTemplate.Command(variants(), specs, values, BuiltIns.example()));
        example = VariantShown.of(rendering.variants(), Map.of());
        problems = rendering.violations();
    }

    public String save() {
        var version = base;
        if (version == null) {
            draft.handle(new DraftTemplate.Command(text(key), text(name), phase,
                    Optional.ofNullable(cause).filter(c -> !c.isBlank()), variants(), specs()));
            results.doneOnNextPage("template.did.drafted");
            return "/console/template/library?faces-redirect=true";
        }
        revise.handle(new ReviseTemplate.Command(version.id(), version.version(), variants(), specs()));
        results.doneOnNextPage("template.did.drafted");
        return "/console/template/template?faces-redirect=true&id=" + id;
    }

    private Map<VariantKey, VariantText> variants() {
        Map<VariantKey, VariantText> variants = new LinkedHashMap<>();
        wordings.stream().filter(row -> !row.isBlank()).forEach(row -> variants.put(row.getKey(), row.text()));
        return variants;
    }

    private List<PlaceholderSpec> specs() {
        return placeholders.stream().filter(row -> !row.isBlank()).map(PlaceholderRow::spec).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    public boolean isRevision() {
        return base != null;
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public PlaceholderType[] getTypes() {
        return PlaceholderType.values();
    }

    public List<WordingRow> getWordings() {
        return wordings;
    }

    public List<PlaceholderRow> getPlaceholders() {
        return placeholders;
    }

    public List<VariantShown> getExample() {
        return example;
    }

    public List<Violation> getProblems() {
        return problems;
    }

    public @Nullable String getNewChannel() {
        return newChannel;
    }

    public void setNewChannel(@Nullable String newChannel) {
        this.newChannel = newChannel;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }
}
