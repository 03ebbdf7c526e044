package io.herald.incident.domain;

import io.herald.incident.Impact;
import io.herald.incident.Plan;
import io.herald.incident.SeverityCondition;
import io.herald.incident.SeverityLevel;
import io.herald.incident.SeverityPromise;
import io.herald.incident.SeverityView;
import io.herald.message.GatePolicy;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the four severities: what it means, in measurable words, and what it promises the public. */
@Entity
@Table(name = "severity")
public class Severity {

    @Id
    private String level;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "definition_en")
    private String definitionEn;

    @Column(name = "definition_fr")
    private String definitionFr;

    @Column(name = "min_affected_percent")
    private int minAffectedPercent;

    private SeverityCondition condition;

    @Column(name = "includes_security")
    private boolean includesSecurity;

    @Column(name = "includes_data_loss")
    private boolean includesDataLoss;

    @Column(name = "default_impact")
    private Impact defaultImpact;

    @Column(name = "first_contact_minutes")
    private int firstContactMinutes;

    @Column(name = "cadence_minutes")
    private int cadenceMinutes;

    @Column(name = "approval_policy")
    private String gatePolicy;

    @Column(name = "approval_minutes")
    private int approvalMinutes;

    @Column(name = "postmortem_days")
    private @Nullable Integer postmortemDays;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Severity() {}

    @SuppressWarnings("NullAway.Init")
    public Severity(SeverityView view) {
        this.level = view.level().wire();
        write(view);
    }

    /** @throws StaleVersionException if somebody changed the severity since the caller read it */
    public void revise(SeverityView revised) {
        StaleVersionException.check("severity", revised.version(), version);
        write(revised);
    }

    private void write(SeverityView view) {
        nameEn = view.names().getOrDefault(Language.ENGLISH, "");
        nameFr = view.names().getOrDefault(Language.FRENCH, "");
        definitionEn = view.definitions().getOrDefault(Language.ENGLISH, "");
        definitionFr = view.definitions().getOrDefault(Language.FRENCH, "");
        minAffectedPercent = view.minAffectedPercent();
        condition = view.condition();
        includesSecurity = view.includesSecurity();
        includesDataLoss = view.includesDataLoss();
        defaultImpact = view.defaultImpact();
        firstContactMinutes = view.promise().firstContactMinutes();
        cadenceMinutes = view.promise().cadenceMinutes();
        gatePolicy = view.promise().gatePolicy().wire();
        approvalMinutes = view.promise().approvalMinutes();
        postmortemDays = view.promise().postmortemDays().orElse(null);
    }

    public SeverityLevel level() {
        return SeverityLevel.fromWire(level);
    }

    public Impact defaultImpact() {
        return defaultImpact;
    }

    public SeverityPromise promise() {
        return new SeverityPromise(firstContactMinutes, cadenceMinutes, GatePolicy.fromWire(gatePolicy),
                approvalMinutes, Optional.ofNullable(postmortemDays));
    }

    /** The plan that follows from this severity alone. */
    public Plan plan() {
        return new Plan(firstContactMinutes, cadenceMinutes, postmortemDays != null,
                Optional.ofNullable(postmortemDays));
    }

    public SeverityView view() {
        return new SeverityView(level(), Map.of(Language.ENGLISH, nameEn, Language.FRENCH, nameFr),
                Map.of(Language.ENGLISH, definitionEn, Language.FRENCH, definitionFr), minAffectedPercent, condition,
                includesSecurity, includesDataLoss, defaultImpact, promise(), version);
    }
}
