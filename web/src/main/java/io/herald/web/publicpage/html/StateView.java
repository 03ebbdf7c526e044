package io.herald.web.publicpage.html;

import io.herald.incident.ComponentStatus;

/** The state of a named thing, as icon, word and colour. */
record StateView(String name, String tone, String word) {

    static StateView of(String name, ComponentStatus status, Words words) {
        return new StateView(name, Tone.of(status).css(), words.get("component." + status.wire()));
    }
}
