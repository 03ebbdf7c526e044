package io.herald.web.publicpage.html;

import io.herald.web.publicpage.serving.ContentHash;
import java.nio.charset.StandardCharsets;

/**
 * The files that every page loads: one stylesheet and one script, whose paths hold the hash of its content so that
 * they may be kept for ever, and one icon. The script only adds comfort. The widget is for
 * other sites.
 */
public record SiteAssets(String stylesheet, String script, String widget, String icon) {

    public static final String WIDGET_PATH = "/embed/script.js";
    public static final String ICON_PATH = "/assets/icon.svg";

    /** The same files with the organisation's colours. */
    SiteAssets in(Appearance appearance) {
        return new SiteAssets(stylesheet + appearance.colours(), script, widget, icon);
    }

    /** Changes with every change of the stylesheet. */
    public String stylesheetPath() {
        return "/assets/page." + hash(stylesheet) + ".css";
    }

    /** Changes with every change of the script. */
    public String scriptPath() {
        return "/assets/page." + hash(script) + ".js";
    }

    /** For sites that load the widget with subresource integrity; {@link #WIDGET_PATH} may change with a release. */
    public String pinnedWidgetPath() {
        return "/embed/script." + hash(widget) + ".js";
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
