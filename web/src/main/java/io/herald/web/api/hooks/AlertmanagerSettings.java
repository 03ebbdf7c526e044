package io.herald.web.api.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How alerts are read: {@code herald.alertmanager.severities}, for example {@code critical=SEV2,warning=SEV3}. */
@ApplicationScoped
public class AlertmanagerSettings {

    private AlertSeverities severities;

    protected AlertmanagerSettings() {}

    @Inject
    public AlertmanagerSettings(@ConfigProperty(name = "herald.alertmanager.severities",
            defaultValue = AlertSeverities.DEFAULT) String severities) {
        this.severities = AlertSeverities.parse(severities);
    }

    AlertSeverities severities() {
        return severities;
    }
}
