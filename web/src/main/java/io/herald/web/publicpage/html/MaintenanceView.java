package io.herald.web.publicpage.html;

import java.util.List;
import java.util.Optional;

/**
 * Planned maintenance with every published message.
 *
 * @param lang of the title, where it is not the page's
 * @param tone CSS class and icon of its status
 * @param affected names of the components in one sentence or list
 * @param window from when to when it is planned
 * @param promise when it starts, or when it ends, as a sentence around a time; empty once it is over
 */
record MaintenanceView(String href, String reference, String title, Optional<String> lang, String tone, String status,
        Optional<String> affected, SpanView window, Optional<IncidentView.PromiseView> promise,
        List<IncidentView.UpdateView> updates) {}
