package io.herald.web.console.followup;

import io.herald.followup.ActionState;
import io.herald.followup.ActionView;
import io.herald.followup.AddAction;
import io.herald.followup.ListActions;
import io.herald.followup.ReopenAction;
import io.herald.followup.ReviseAction;
import io.herald.followup.SettleAction;
import io.herald.identity.Caller;
import io.herald.identity.ListUsers;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.FindIncident;
import io.herald.incident.IncidentDetail;
import io.herald.incident.IncidentId;
import io.herald.shared.ValidationException;
import io.herald.web.faces.Results;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be done after incidents, all of it or that of one; the form above the list adds and settles. */
@Named
@ViewScoped
public class ActionsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 28;

    @Inject
    ListActions list;

    @Inject
    AddAction add;

    @Inject
    ReviseAction revise;

    @Inject
    SettleAction settle;

    @Inject
    ReopenAction reopen;

    @Inject
    FindIncident findIncident;

    @Inject
    ListUsers listUsers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Results results;

    private final Rows<ActionView> rows = new Rows<>(window -> list.handle(filter(), window));
    private @Nullable String incident;
    private @Nullable IncidentDetail detail;
    private boolean mine;
    private boolean settled;
    private @Nullable ActionForm form;

    public void read() {
        detail = incident().map(findIncident::handle).orElse(null);
    }

    private ListActions.Filter filter() {
        return new ListActions.Filter(!settled, incident(), mine ? Optional.of(caller.id()) : Optional.empty());
    }

    private Optional<IncidentId> incident() {
        return Optional.ofNullable(incident).filter(id -> !id.isBlank()).map(IncidentId::new);
    }

    public void begin() {
        form = new ActionForm(caller.id(), LocalDate.now(clock).plusDays(USUAL_DAYS));
    }

    public void edit(ActionView action) {
        form = new ActionForm(action);
    }

    public void cancel() {
        form = null;
    }

    public void save() {
        ActionForm written = Objects.requireNonNull(form);
        LocalDate day = Optional.ofNullable(written.getDueOn())
                .orElseThrow(() -> new ValidationException("dueOn", "must not be empty"));
        UserId owner = new UserId(Objects.requireNonNullElse(written.getOwner(), ""));
        ActionView before = written.getBefore();
        if (before == null) {
            add.handle(new AddAction.Command(incident().orElseThrow(), written.words(), owner, day));
        } else {
            revise.handle(new ReviseAction.Command(before.id(), before.version(), written.words(), owner, day));
        }
        done("followup.did.saved");
    }

    public void finish() {
        settle(ActionState.DONE, "followup.did.done");
    }

    public void drop() {
        settle(ActionState.DROPPED, "followup.did.dropped");
    }

    private void settle(ActionState result, String sentence) {
        ActionForm written = Objects.requireNonNull(form);
        ActionView before = Objects.requireNonNull(written.getBefore());
        settle.handle(new SettleAction.Command(before.id(), before.version(), result, written.result()));
        done(sentence);
    }

    public void reopen(ActionView action) {
        reopen.handle(action.id(), action.version());
        done("followup.did.reopened");
    }

    private void done(String sentence) {
        form = null;
        results.done(sentence);
    }

    public List<UserSummary> getPeople() {
        return listUsers.handle().stream().filter(UserSummary::active).toList();
    }

    public Rows<ActionView> getRows() {
        return rows;
    }

    public @Nullable ActionForm getForm() {
        return form;
    }

    public @Nullable IncidentDetail getDetail() {
        return detail;
    }

    public @Nullable String getIncident() {
        return incident;
    }

    public void setIncident(@Nullable String incident) {
        this.incident = incident;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }
}
