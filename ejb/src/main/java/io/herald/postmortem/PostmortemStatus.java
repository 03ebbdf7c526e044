package io.herald.postmortem;

import io.herald.shared.WireWords;

/** Where a post-mortem stands. */
public enum PostmortemStatus {
    DRAFT, IN_REVIEW, CHANGES_REQUESTED, PUBLISHED;

    public String wire() {
        return WireWords.of(this);
    }

    public static PostmortemStatus fromWire(String word) {
        return WireWords.parse(PostmortemStatus.class, "status", word);
    }
}
