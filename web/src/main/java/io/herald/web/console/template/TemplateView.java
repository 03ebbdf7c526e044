package io.herald.web.console.template;

import io.herald.identity.ListUsers;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.report.CountTemplateUse;
import io.herald.report.TemplateUse;
import io.herald.shared.NotFoundException;
import io.herald.template.BuiltIns;
import io.herald.template.EntrustTemplate;
import io.herald.template.FindTemplate;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PreviewTemplate;
import io.herald.template.RetireTemplate;
import io.herald.template.ReviewTemplate;
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
    EntrustTemplate entrust;

    @Inject
    ReviewTemplate review;

    @Inject
    ListUsers listUsers;

    @Inject
    CountTemplateUse countUse;

    @Inject
    Results results;

    private @Nullable String id;
    private int number;
    private @Nullable TemplateDetail template;
    private @Nullable String owner;
    private int reviewDays;
    private int with;
    private @Nullable TemplateUse use;

    public void read() {
        template = find.handle(new TemplateId(id == null ? "" : id));
        use = countUse.handle(template.id());
        owner = template.owner().value();
        reviewDays = template.reviewDays();
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

    public void entrust() {
        entrust.handle(new EntrustTemplate.Command(template.id(), template.version(),
                new UserId(owner == null ? "" : owner), reviewDays));
        results.done("template.did.entrusted");
        read();
    }

    /** The same words go before a manager again. */
    public void review() {
        review.handle(template.id(), template.version());
        number = 0;
        results.done("template.did.review");
        read();
    }

    /** Whether the approved words can be looked at again: nobody is working on newer ones. */
    public boolean isReviewable() {
        return !template.retired() && template.approved().isPresent() && isDecided();
    }

    private boolean isDecided() {
        var status = template.latest().status();
        return status != TemplateStatus.DRAFT && status != TemplateStatus.SUBMITTED;
    }

    /** Who can answer for a template: whoever may write one. */
    public List<UserSummary> getOwners() {
        return listUsers.handle().stream().filter(UserSummary::active)
                .filter(user -> user.id().value().equals(owner) || user.roles().contains(Role.COMMUNICATOR)
                        || user.roles().contains(Role.ADMINISTRATOR))
                .toList();
    }

    public TemplateVersionView getVersion() {
        return version(number);
    }

    private TemplateVersionView version(int wanted) {
        return template.versions().stream().filter(v -> v.number() == wanted).findFirst()
                .orElseThrow(() -> new NotFoundException("template version", String.valueOf(wanted)));
    }

    /** The version that was chosen to stand beside this one; the older of the two comes first. */
    public List<Beside> getBeside() {
        return with == 0 || with == number ? List.of()
                : Beside.of(version(Math.min(with, number)).variants(), version(Math.max(with, number)).variants());
    }

    public int getFormerNumber() {
        return Math.min(with, number);
    }

    public int getLaterNumber() {
        return Math.max(with, number);
    }

    /** How often it was used and reworded. */
    public @Nullable TemplateUse getUse() {
        return use;
    }

    public int getWith() {
        return with;
    }

    public void setWith(int with) {
        this.with = with;
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

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public int getReviewDays() {
        return reviewDays;
    }

    public void setReviewDays(int reviewDays) {
        this.reviewDays = reviewDays;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
