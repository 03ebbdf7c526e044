package io.herald.delivery.domain;

import java.util.List;

/**
 * How far a publication goes beyond the status page and the mails.
 *
 * @param posts where the organisation itself speaks
 * @param textsForUpdates whether texts are sent also for what is neither the first contact nor the resolution
 */
public record Reach(List<Post> posts, boolean textsForUpdates) {

    public Reach {
        posts = List.copyOf(posts);
    }
}
