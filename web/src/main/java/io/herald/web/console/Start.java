package io.herald.web.console;

import io.herald.identity.Caller;
import io.herald.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a person begins: managers at what waits for them, everybody else at the incidents. */
@Named
@RequestScoped
public class Start {

    @Inject
    Caller caller;

    @Inject
    Frame frame;

    public String page() {
        if (caller.hasRole(Role.APPROVER)) {
            return "/console/approval/inbox?faces-redirect=true";
        }
        return frame.isReader() ? "/console/incident/board?faces-redirect=true"
                : "/console/identity/people?faces-redirect=true";
    }
}
