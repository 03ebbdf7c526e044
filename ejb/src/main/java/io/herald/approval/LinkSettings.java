package io.herald.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far Herald trusts links in mails: {@code herald.approval.link.hours} (they end after that; 24), and
 * {@code herald.approval.link.login} (whether their holder has to log in to the console first; false).
 */
@ApplicationScoped
public class LinkSettings {

    private final int hours;
    private final boolean logIn;

    protected LinkSettings() {
        this(1, true);
    }

    @Inject
    public LinkSettings(@ConfigProperty(name = "herald.approval.link.hours", defaultValue = "24") int hours,
            @ConfigProperty(name = "herald.approval.link.login", defaultValue = "false") boolean logIn) {
        this.hours = hours;
        this.logIn = logIn;
    }

    public Duration lifetime() {
        return Duration.ofHours(Math.max(1, hours));
    }

    public boolean needsLogIn() {
        return logIn;
    }
}
