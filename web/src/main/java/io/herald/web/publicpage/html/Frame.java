package io.herald.web.publicpage.html;

import java.util.List;

/**
 * What surrounds the content of every page.
 *
 * @param title of the document
 * @param unlisted not for search engines, because it is an outcome rather than a page
 * @param url of this page in this language
 * @param neutralUrl of this page in whatever language the reader has
 * @param eventsHref tells open pages when to look again
 * @param dress what the organisation adds of its own
 * @param quiet blank hours, in the zone of the page
 * @param zoneNote in which zone the times are
 * @param zoneHere the same once they were put into the reader's, with {@code {0}} for its name
 */
public record Frame(String lang, String dir, String title, String description, String siteName, boolean unlisted,
        String url, String neutralUrl, List<LanguageLink> languages, String homeHref, String historyHref,
        String uptimeHref, String subscribeHref, String atomHref, String rssHref, String jsonFeedHref, String icsHref,
        String apiHref, String cssHref, String scriptHref, String eventsHref, String iconHref, Dress dress,
        QuietView quiet, String zoneNote, String zoneHere) {

    /** The same page in one of the languages. */
    public record LanguageLink(String tag, String name, String href, String url, boolean current) {}
}
