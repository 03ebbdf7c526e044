package io.herald.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Absolute addresses of Herald's pages, for messages that leave the house. They begin with the setting
 * {@code herald.public.url}.
 */
@ApplicationScoped
public class PublicLinks {

    private final String root;

    @SuppressWarnings("NullAway")
    protected PublicLinks() {
        this.root = null;
    }

    @Inject
    public PublicLinks(
            @ConfigProperty(name = "herald.public.url", defaultValue = "http://127.0.0.1:8080") String publicUrl) {
        this.root = publicUrl.replaceAll("/+$", "");
    }

    /** The status page, without a slash at the end. */
    public String home() {
        return root;
    }

    public String incident(String incidentId) {
        return root + "/incidents/" + incidentId;
    }

    /** Where a person confirms a subscription; opening it changes nothing, its button does (POST). */
    public String confirmation(String token) {
        return root + "/confirm/" + token;
    }

    /** Where a subscription ends: a page for people (GET, changes nothing) and the one-click POST of RFC 8058. */
    public String unsubscription(String token) {
        return root + "/unsubscribe/" + token;
    }

    /** Where a subscriber sees and changes what to hear of; only the subscriber's own messages hold it. */
    public String management(String token) {
        return root + "/manage/" + token;
    }

    /** Where an approver decides without the console; opening it changes nothing, its buttons do (POST). */
    public String decision(String token) {
        return root + "/decide/?link=" + token;
    }

    /** @param path begins with a slash: {@code /incidents/view.xhtml?id=...} */
    public String console(String path) {
        return root + "/console" + path;
    }
}
