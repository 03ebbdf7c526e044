package io.herald.web.api.management.page;

import io.herald.branding.Branding;
import io.herald.incident.PageSettings;
import io.herald.web.api.management.wire.WireObject;
import jakarta.json.JsonObject;

/** The page's profile; what Herald keeps nothing for is null. */
final class PageWire {

    private PageWire() {}

    static JsonObject of(PageSettings page, Branding look) {
        return new WireObject().text("id", page.pageId()).nulls("created_at", "updated_at").text("name", page.name())
                .nulls("page_description", "headline").text("branding", "basic").nulls("subdomain", "domain")
                .text("url", page.url()).text("support_url", look.supportUrl()).flag("hidden_from_search", false)
                .flag("allow_page_subscribers", true).flag("allow_incident_subscribers", false)
                .flag("allow_email_subscribers", true).flag("allow_sms_subscribers", true)
                .flag("allow_rss_atom_feeds", true).flag("allow_webhook_subscribers", true)
                .nulls("notifications_from_email", "notifications_email_footer").number("activity_score", 0)
                .nulls("twitter_username").flag("viewers_must_be_team_members", false)
                .nulls("ip_restrictions", "city", "state", "country").text("time_zone", page.timeZone())
                .nulls("css_body_background_color", "css_font_color", "css_light_font_color", "css_greens",
                        "css_yellows", "css_oranges", "css_blues", "css_reds", "css_border_color", "css_graph_color")
                .text("css_link_color", look.accent().map(colour -> colour.hex().substring(1)))
                .nulls("css_no_data", "favicon_logo", "transactional_logo", "hero_cover",
                        "email_logo", "twitter_logo")
                .done();
    }
}
