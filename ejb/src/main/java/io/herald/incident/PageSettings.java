package io.herald.incident;

/**
 * How the public page presents itself.
 *
 * @param pageId id of the page in Statuspage's API
 * @param name whose page it is
 * @param url where the public reaches it, without a slash at the end; a setting of the installation
 * @param timeZone IANA name, for example {@code Europe/Paris}
 * @param embed how the widget on other sites looks
 */
public record PageSettings(String pageId, String name, String url, String timeZone, long version, EmbedLook embed) {

    public PageSettings(String pageId, String name, String url, String timeZone, long version) {
        this(pageId, name, url, timeZone, version, EmbedLook.USUAL);
    }

    /** Where the public reads about an incident for as long as the page exists. */
    public String incidentUrl(IncidentId incident) {
        return url + "/incidents/" + incident.value();
    }
}
