package io.herald.web.console.postmortem;

import io.herald.approval.ApprovalView;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.message.FindMessage;
import io.herald.postmortem.FindPostmortem;
import io.herald.postmortem.ListOutlines;
import io.herald.postmortem.Outline;
import io.herald.postmortem.OutlinePostmortem;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.PostmortemStatus;
import io.herald.postmortem.PostmortemView;
import io.herald.postmortem.RecountIncident;
import io.herald.postmortem.RevertPostmortem;
import io.herald.postmortem.SubmitPostmortem;
import io.herald.postmortem.WritePostmortem;
import io.herald.shared.Language;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The guided editor: four parts in each language, kept as far as written, submitted when whole. */
@Named
@ViewScoped
public class EditPostmortemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindIncident findIncident;

    @Inject
    FindPostmortem find;

    @Inject
    WritePostmortem write;

    @Inject
    SubmitPostmortem submit;

    @Inject
    ListOutlines listOutlines;

    @Inject
    OutlinePostmortem outlinePostmortem;

    @Inject
    RecountIncident recountIncident;

    @Inject
    RevertPostmortem revertPostmortem;

    @Inject
    FindMessage findMessage;

    @Inject
    Results results;

    private @Nullable String incident;
    private @Nullable IncidentDetail detail;
    private Optional<PostmortemView> known = Optional.empty();
    private List<PartsRow> texts = List.of();
    private @Nullable List<Outline> outlines;
    private @Nullable String outline;
    private @Nullable String reason;
    private transient Optional<ApprovalView.Ruling> review = Optional.empty();

    public void read() {
        detail = findIncident.handle(id());
        known = find.handle(id());
        review = known.filter(found -> found.status() == PostmortemStatus.CHANGES_REQUESTED)
                .flatMap(PostmortemView::message).flatMap(message -> findMessage.handle(message).approvals().stream()
                        .flatMap(approval -> approval.ruling().stream()).reduce((first, last) -> last));
        texts = List.of(Language.ENGLISH, Language.FRENCH).stream()
                .map(language -> new PartsRow(language, parts(PostmortemView::texts, language),
                        parts(PostmortemView::internalTexts, language)))
                .toList();
    }

    private PostmortemParts parts(Function<PostmortemView, Map<Language, PostmortemParts>> version,
            Language language) {
        return known.map(version).map(texts -> texts.get(language)).orElse(PostmortemParts.empty());
    }

    public void keep() {
        written();
        results.done("postmortem.did.kept");
        read();
    }

    /** Puts the words of a template into the parts that nobody wrote yet. Nothing is kept by it. */
    public void start() {
        var begun = outlinePostmortem.handle(id(), Objects.requireNonNullElse(outline, ""));
        texts.forEach(row -> row.begin(begun.getOrDefault(row.getLanguage(), PostmortemParts.empty())));
        results.done("postmortem.did.started");
    }

    /** Puts what was said and done, with times, into the second part. Nothing is kept by it. */
    public void recount() {
        texts.forEach(row -> row.recount(recountIncident.handle(id(), row.getLanguage())));
        results.done("postmortem.did.recounted");
    }

    public void submit() {
        var kept = written();
        submit.handle(id(), kept.version());
        results.done("postmortem.did.submitted");
        read();
    }

    /** The page shows it no more; it is a draft again. */
    public void revert() {
        revertPostmortem.handle(id(), known.map(PostmortemView::version).orElse(0L),
                Objects.requireNonNullElse(reason, ""));
        reason = null;
        results.done("postmortem.did.reverted");
        read();
    }

    private PostmortemView written() {
        Map<Language, PostmortemParts> parts = new LinkedHashMap<>();
        Map<Language, PostmortemParts> internal = new LinkedHashMap<>();
        texts.forEach(row -> {
            parts.put(row.getLanguage(), row.parts());
            internal.put(row.getLanguage(), row.internalParts());
        });
        long version = known.map(PostmortemView::version).orElse(0L);
        PostmortemView kept = write.handle(new WritePostmortem.Command(id(), version, parts, Optional.of(internal)));
        known = Optional.of(kept);
        return kept;
    }

    private IncidentId id() {
        return new IncidentId(incident == null ? "" : incident);
    }

    /** Whether the text can be changed now. */
    public boolean isOpen() {
        return known.map(PostmortemView::status)
                .filter(s -> s == PostmortemStatus.PUBLISHED || s == PostmortemStatus.IN_REVIEW).isEmpty();
    }

    public boolean isPublished() {
        return known.filter(found -> found.status() == PostmortemStatus.PUBLISHED).isPresent();
    }

    /** What the manager said who asked for changes; empty once it is submitted again. */
    public Optional<ApprovalView.Ruling> getReview() {
        return review;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<Outline> getOutlines() {
        List<Outline> known = outlines;
        if (known == null) {
            known = listOutlines.handle();
            outlines = known;
        }
        return known;
    }

    public @Nullable String getOutline() {
        return outline;
    }

    public void setOutline(@Nullable String outline) {
        this.outline = outline;
    }

    public Optional<PostmortemView> getKnown() {
        return known;
    }

    public @Nullable IncidentDetail getDetail() {
        return detail;
    }

    public List<PartsRow> getTexts() {
        return texts;
    }

    public @Nullable String getIncident() {
        return incident;
    }

    public void setIncident(@Nullable String incident) {
        this.incident = incident;
    }
}
