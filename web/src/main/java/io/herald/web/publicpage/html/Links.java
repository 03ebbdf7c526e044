package io.herald.web.publicpage.html;

import io.herald.incident.ComponentId;
import io.herald.incident.IncidentId;
import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import java.time.YearMonth;

/**
 * Every address of the public page. A path without a language answers in the reader's language and is the one to
 * share; the same path under {@code /en} or {@code /fr} always answers in that language.
 *
 * @param context path of the application, empty at the root of the host
 */
public record Links(String context) {

    public static final String HOME = "/";
    public static final String HISTORY = "/history";
    public static final String UPTIME = "/uptime";
    public static final String MEASUREMENTS = "/measurements";
    public static final String SUBSCRIBE = "/subscribe";
    public static final String ATOM = "/history.atom";
    public static final String RSS = "/history.rss";
    public static final String JSON_FEED = "/history.json";
    public static final String CALENDAR = "/maintenance.ics";
    public static final String EVENTS = "/events";
    public static final String BADGE = "/badge.svg";
    public static final String EMBED_STATUS = "/embed/status.json";
    /** What Statuspage's own embedding puts into an iframe. */
    public static final String FRAME = "/embed/frame";
    public static final String SUMMARY = "/api/v2/summary.json";

    public static String incident(IncidentId id) {
        return "/incidents/" + id.value();
    }

    /** Where the owner of a subscription changes it. */
    public static String manage(String token) {
        return "/manage/" + token;
    }

    public static String unsubscribe(String token) {
        return "/unsubscribe/" + token;
    }

    /** All incidents of one month. */
    public static String month(YearMonth month) {
        return HISTORY + "/" + month;
    }

    /** The calendar of one component. */
    public static String uptime(ComponentId id) {
        return UPTIME + "/" + id.value();
    }

    /** The picture of a component's state. */
    public static String badge(ComponentId id) {
        return "/badges/" + id.value() + ".svg";
    }

    /** Without its ending, which names the format. */
    public static String feed(ComponentId id) {
        return "/components/" + id.value() + HISTORY;
    }

    /** The path of a page in one language, within the application. */
    public static String pinned(Language language, String path) {
        return "/" + language.tag() + path;
    }

    String href(String path) {
        return context + path;
    }

    String href(Language language, String path) {
        return context + pinned(language, path);
    }

    static String absolute(PageSettings page, String path) {
        return path.equals(HOME) ? page.url() + "/" : page.url() + path;
    }
}
