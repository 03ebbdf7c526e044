package io.herald.web.console.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is typed about somebody who shall work with Herald. */
public class NewPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String email;
    private @Nullable String password;
    private String language = "en";
    private String[] roles = {};

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
