package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * An incident with every update.
 *
 * @param lang of the title, where it is not the page's
 * @param tone CSS class and icon of its impact
 * @param affected names of the components in one sentence or list
 * @param resolved when it ended
 * @param open whether there is more to hear of it
 */
record IncidentView(String id, String href, String reference, String title, Optional<String> lang, String tone,
        String impact, String status, Optional<String> affected, Optional<PromiseView> promise, Moment started,
        Optional<Moment> resolved, Optional<String> duration, List<UpdateView> updates, boolean open) {

    /** When the next word comes, as a sentence around a time. */
    record PromiseView(String before, Moment at, String after) {}

    /**
     * @param tone CSS class of the dot, where the update is the newest
     * @param lang of the words, where they are not in the page's language
     * @param html sanitised
     */
    record UpdateView(String id, String tone, String status, Moment at, Optional<String> lang, String html,
            List<StateView> changes) {

        boolean hasChanges() {
            return !changes.isEmpty();
        }
    }
}
