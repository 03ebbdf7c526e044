package io.herald.web.publicpage.html;

import io.herald.web.publicpage.serving.ContentHash;
import java.nio.charset.StandardCharsets;

/**
 * The files that every page loads: one stylesheet, whose path holds the hash of its content so that it may be kept
 * for ever, and one icon.
 */
public record SiteAssets(String stylesheet, String icon) {

    public static final String ICON_PATH = "/assets/icon.svg";

    /** Changes with every change of the stylesheet. */
    public String stylesheetPath() {
        return "/assets/page." + ContentHash.of(stylesheet.getBytes(StandardCharsets.UTF_8)) + ".css";
    }
}
