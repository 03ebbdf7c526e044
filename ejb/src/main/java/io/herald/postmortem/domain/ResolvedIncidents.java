package io.herald.postmortem.domain;

import io.herald.postmortem.PostmortemCard;
import io.herald.shared.Slice;
import io.herald.shared.Window;

/** The incidents that are over, each with the state of its post-mortem. Read only. */
public interface ResolvedIncidents {

    /** Those that owe one first, by the day it is due; then the latest resolution first. */
    Slice<PostmortemCard> list(Window window);
}
