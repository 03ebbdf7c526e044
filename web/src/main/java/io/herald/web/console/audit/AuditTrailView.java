package io.herald.web.console.audit;

import io.herald.audit.AuditEntryView;
import io.herald.audit.BrowseAuditTrail;
import io.herald.audit.VerifyAuditTrail;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did what and when, and the proof that nobody changed the record. */
@Named
@ViewScoped
public class AuditTrailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BrowseAuditTrail browse;

    @Inject
    VerifyAuditTrail verify;

    private @Nullable String subjectType;
    private @Nullable String subject;
    private @Nullable String actor;
    private @Nullable String action;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private VerifyAuditTrail.@Nullable Verdict verdict;
    private final Rows<AuditEntryView> rows = new Rows<>(this::page);

    private Slice<AuditEntryView> page(Window window) {
        var end = Optional.ofNullable(to).map(day -> day.plusDays(1));
        var filter = new BrowseAuditTrail.Filter(word(subjectType), word(subject), word(actor), word(action),
                Optional.ofNullable(from).map(AuditTrailView::midnight), end.map(AuditTrailView::midnight));
        return browse.handle(filter, window);
    }

    /** Reads the whole chain and says whether every link holds. */
    public void check() {
        verdict = verify.handle();
    }

    private static Optional<String> word(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    public Rows<AuditEntryView> getRows() {
        return rows;
    }

    public VerifyAuditTrail.@Nullable Verdict getVerdict() {
        return verdict;
    }

    public @Nullable String getSubjectType() {
        return subjectType;
    }

    public void setSubjectType(@Nullable String subjectType) {
        this.subjectType = subjectType;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = actor;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
