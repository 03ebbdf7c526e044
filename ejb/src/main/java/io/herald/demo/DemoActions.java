package io.herald.demo;

import io.herald.followup.ActionId;
import io.herald.followup.ActionState;
import io.herald.followup.AddAction;
import io.herald.followup.FindAction;
import io.herald.followup.SettleAction;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.incident.IncidentId;
import io.herald.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is done after the card payments failed: one thing is done already, two are not due yet. */
@Dependent
class DemoActions {

    private final AsCommunicator communicator;
    private final UserDirectory users;
    private final AddAction add;
    private final FindAction find;
    private final SettleAction settle;
    private final Clock clock;

    @Inject
    DemoActions(AsCommunicator communicator, UserDirectory users, AddAction add, FindAction find, SettleAction settle,
            Clock clock) {
        this.communicator = communicator;
        this.users = users;
        this.add = add;
        this.find = find;
        this.settle = settle;
        this.clock = clock;
    }

    void follow(IncidentId incident) {
        add(incident, "Call the people on duty two weeks before a certificate ends", Role.RESPONDER, 12);
        add(incident, "Rehearse the renewal of the bank's certificate", Role.COMMUNICATOR, 26);
        ActionId checked = add(incident, "Look at the last day of every other certificate", Role.RESPONDER, 5);
        communicator.does(() -> {
            settle.handle(new SettleAction.Command(checked, find.handle(checked).version(), ActionState.DONE,
                    "None of them is close to its end."));
            return checked;
        });
    }

    private ActionId add(IncidentId incident, String title, String owner, int inDays) {
        UserSummary person = users.findByUsername(owner).orElseThrow(() -> new NotFoundException("user", owner));
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(inDays);
        return communicator.does(() -> add.handle(new AddAction.Command(incident, title, person.id(), due)));
    }
}
