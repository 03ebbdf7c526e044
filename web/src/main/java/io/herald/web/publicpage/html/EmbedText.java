package io.herald.web.publicpage.html;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * What the widget on other sites says in one language while something is wrong.
 *
 * @param label of the widget for screen readers
 * @param headline how bad it is
 * @param detail what is wrong
 * @param more label of the way to the page
 * @param close label of the button that hides it
 * @param url of the page
 */
public record EmbedText(String lang, String label, String headline, String detail, String more, String close,
        String url) {

    public JsonObjectBuilder json() {
        return Json.createObjectBuilder().add("lang", lang).add("label", label).add("headline", headline)
                .add("detail", detail).add("more", more).add("close", close).add("url", url);
    }
}
