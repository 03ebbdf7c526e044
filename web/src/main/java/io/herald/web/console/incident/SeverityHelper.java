package io.herald.web.console.incident;

import io.herald.incident.ProposeSeverity;
import io.herald.incident.SeverityAnswers;
import io.herald.incident.SeverityProposal;
import io.herald.incident.Touched;
import io.herald.web.faces.Preferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The severity guide beside the field it helps with: a few answers, and what follows from them at once. */
@Dependent
public class SeverityHelper implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProposeSeverity propose;

    @Inject
    Preferences preferences;

    private Touched touched = Touched.CUSTOMERS;
    private @Nullable Integer affectedPercent;
    private @Nullable Integer failingPercent;
    private boolean coreFunction;
    private boolean workaround;
    private boolean dataLost;
    private boolean security;
    private boolean money;
    private transient @Nullable SeverityProposal proposal;

    /** @throws io.herald.shared.ValidationException if a share is not one */
    public void ask() {
        proposal = null;
        proposal = propose.handle(new SeverityAnswers(touched, Optional.ofNullable(affectedPercent),
                Optional.ofNullable(failingPercent), coreFunction, workaround, dataLost, security, money));
    }

    /** What follows from the answers; empty before the first of them. */
    public Optional<SeverityProposal> latest() {
        return Optional.ofNullable(proposal);
    }

    public @Nullable SeverityProposal getProposal() {
        return proposal;
    }

    /** Why, in the person's language. */
    public String getReason() {
        return latest().map(said -> said.advice().reasons().getOrDefault(preferences.language(), "")).orElse("");
    }

    /** Whether the proposal rests on a share that nobody named. */
    public boolean isShareMatters() {
        boolean always = security || dataLost || touched != Touched.CUSTOMERS;
        return !always && latest().map(SeverityProposal::shareAssumed).orElse(false);
    }

    public Touched[] getWhoNotices() {
        return Touched.values();
    }

    public Touched getTouched() {
        return touched;
    }

    public void setTouched(Touched touched) {
        this.touched = touched;
    }

    public @Nullable Integer getAffectedPercent() {
        return affectedPercent;
    }

    public void setAffectedPercent(@Nullable Integer affectedPercent) {
        this.affectedPercent = affectedPercent;
    }

    public @Nullable Integer getFailingPercent() {
        return failingPercent;
    }

    public void setFailingPercent(@Nullable Integer failingPercent) {
        this.failingPercent = failingPercent;
    }

    public boolean isCoreFunction() {
        return coreFunction;
    }

    public void setCoreFunction(boolean coreFunction) {
        this.coreFunction = coreFunction;
    }

    public boolean isWorkaround() {
        return workaround;
    }

    public void setWorkaround(boolean workaround) {
        this.workaround = workaround;
    }

    public boolean isDataLost() {
        return dataLost;
    }

    public void setDataLost(boolean dataLost) {
        this.dataLost = dataLost;
    }

    public boolean isSecurity() {
        return security;
    }

    public void setSecurity(boolean security) {
        this.security = security;
    }

    public boolean isMoney() {
        return money;
    }

    public void setMoney(boolean money) {
        this.money = money;
    }
}
