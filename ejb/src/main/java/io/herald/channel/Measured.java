package io.herald.channel;

import io.herald.shared.Language;

/** A channel that limits how long a message can be. Over-long words are an error while drafting, never cut. */
public interface Measured extends Channel {

    /** Counts words as the provider will, with all that the channel itself adds, such as the link to the page. */
    Measure measure(String title, String body, Language language);
}
