package io.herald.web.publicpage.html;

import io.herald.audience.SubscriptionView;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.PublicIncident;
import java.util.List;

/**
 * What the page of one subscription is made from.
 *
 * @param token the owner's secret, which the page's address ends in
 * @param followed the single incidents that are subscribed to
 * @param note what came of the last change, if the page is the answer to one
 */
public record Managed(SubscriptionView subscription, String token, List<ComponentGroupView> groups,
        List<PublicIncident> followed, Note note) {

    /** What came of the last change. */
    public enum Note {
        NONE, SAVED, REFUSED
    }
}
