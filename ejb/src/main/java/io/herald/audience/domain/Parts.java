package io.herald.audience.domain;

import io.herald.audience.Wishes;
import io.herald.shared.Language;

/** What there is to be subscribed to: components, groups of them, and incidents that the public knows of. */
public interface Parts {

    /**
     * @throws io.herald.shared.ValidationException when these are wishes for nothing, or name a component, a group or
     *                 an incident that there is not; an incident that is over cannot be asked for any more
     */
    void check(Wishes wishes);

    /** The wishes in words, on one line. */
    String describe(Wishes wishes, Language language);
}
