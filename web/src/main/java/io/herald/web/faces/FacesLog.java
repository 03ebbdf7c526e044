package io.herald.web.faces;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the pages say to operators. Codes start with {@code WEB-}. */
final class FacesLog {

    private static final Logger LOGGER = Logger.getLogger("io.herald.web");

    private FacesLog() {}

    /** WEB-101: a page failed in a way nobody foresaw; {@code number} is what the person was shown. */
    static void pageFailed(String number, String view, Throwable cause) {
        LOGGER.log(Level.SEVERE, cause, () -> "WEB-101 page " + view + " failed, error number " + number);
    }
}
