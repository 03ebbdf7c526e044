package io.herald.web.console.identity;

import io.herald.web.faces.Results;
import io.herald.web.security.LocalTarget;
import io.herald.web.security.LogIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The log-in page. It never says whether the name or the password was wrong. */
@Named
@RequestScoped
public class LoginView {

    @Inject
    LogIn logIn;

    @Inject
    Results results;

    private String username = "";
    private String password = "";
    private @Nullable String next;

    public void enter() {
        switch (logIn.attempt(username, password, Faces.getRequest(), Faces.getResponse())) {
            case WELCOME -> Faces.redirect(Faces.getRequestContextPath() + LocalTarget.of(next == null ? "" : next));
            case REFUSED -> results.refuse("login.wrong");
            case THROTTLED -> results.refuse("login.throttled");
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
