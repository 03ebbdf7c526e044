package io.herald.web.console.template;

import io.herald.shared.NotFoundException;
import io.herald.template.BuiltIns;
import io.herald.template.FindTemplate;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PreviewTemplate;
import io.herald.template.RetireTemplate;
import io.herald.template.SubmitTemplate;
import io.herald.template.TemplateDetail;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One template with its versions; the chosen version's words, and how they read with example values. */
@Named
@ViewScoped
public class TemplateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindTemplate find;

    @Inject
    PreviewTemplate preview;

    @Inject
    SubmitTemplate submit;

    @Inject
    RetireTemplate retire;

    @Inject
    Results results;

    private @Nullable String id;
    private int number;
    private @Nullable TemplateDetail template;

    public void read() {
        template = find.handle(new TemplateId(id == null ? "" : id));
        if (number == 0) {
            number = template.latest().number();
        }
    }

    public void submit() {
        var version = getVersion();
        submit.handle(version.id(), version.version());
        results.done("template.did.submitted");
        read();
    }

    public void retire() {
        retire.handle(template.id(), template.version());
        results.done("template.did.retired");
        read();
    }

    public TemplateVersionView getVersion() {
        return template.versions().stream().filter(v -> v.number() == number).findFirst()
                .orElseThrow(() -> new NotFoundException("template version", String.valueOf(number)));
    }

    /** @return this version's wording beside the approved one, when that is another */
    public List<VariantShown> getWording() {
        Map<VariantKey, VariantText> before = template.approved().filter(v -> v.number() != number)
                .map(TemplateVersionView::variants).map(Map::copyOf).orElse(Map.of());
        return VariantShown.of(getVersion().variants(), before);
    }

    /** @return the words as people would read them, each placeholder filled with its own label */
    public List<VariantShown> getExample() {
        var version = getVersion();
        Map<String, String> values = version.placeholders().stream()
                .collect(Collectors.toMap(PlaceholderSpec::name, Examples::of));
        var rendering = preview.handle(new PreviewTemplate.Command(version.variants(), version.placeholders(), values,
                BuiltIns.example()));
        return VariantShown.of(rendering.variants(), Map.of());
    }

    public boolean isDraft() {
        return getVersion().status() == TemplateStatus.DRAFT;
    }

    public boolean isLatest() {
        return getVersion().number() == template.latest().number();
    }

    public @Nullable TemplateDetail getTemplate() {
        return template;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
