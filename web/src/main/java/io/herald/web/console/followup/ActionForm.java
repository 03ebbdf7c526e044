package io.herald.web.console.followup;

import io.herald.followup.ActionView;
import io.herald.identity.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An action while somebody writes it. */
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ActionView before;
    private @Nullable String title;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;
    private @Nullable String outcome;

    /** A new one. */
    ActionForm(UserId owner, LocalDate dueOn) {
        this.before = null;
        this.owner = owner.value();
        this.dueOn = dueOn;
    }

    ActionForm(ActionView before) {
        this.before = before;
        this.title = before.title();
        this.owner = before.owner().value();
        this.dueOn = before.dueOn();
        this.outcome = before.outcome();
    }

    String words() {
        return Objects.requireNonNullElse(title, "");
    }

    String result() {
        return Objects.requireNonNullElse(outcome, "");
    }

    /** What is changed; null for a new one. */
    public @Nullable ActionView getBefore() {
        return before;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
