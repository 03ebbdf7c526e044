package io.herald.web.console.identity;

import io.herald.web.security.LogIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Ends the session of this browser. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    LogIn logIn;

    public String leave() {
        logIn.logOut(Faces.getRequest());
        return "/console/login?faces-redirect=true";
    }
}
