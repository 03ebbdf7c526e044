package io.herald.web.publicpage.html;

import io.herald.audience.QuietHours;
import java.util.Optional;

/** The fields that say when a telephone is left in peace; blank while it never is. */
record QuietView(String from, String to, String zone) {

    /** @param pageZone what somebody who has not chosen yet probably wants */
    static QuietView of(Optional<QuietHours> hours, String pageZone) {
        return hours.map(quiet -> new QuietView(quiet.from().toString(), quiet.to().toString(), quiet.zone().getId()))
                .orElse(new QuietView("", "", pageZone));
    }
}
