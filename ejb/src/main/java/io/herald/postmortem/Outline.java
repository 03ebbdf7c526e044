package io.herald.postmortem;

import java.util.Optional;

/**
 * A template of a post-mortem.
 *
 * @param own whether it is the organisation's own, and not one that comes with Herald
 */
public record Outline(String key, String name, Optional<String> cause, boolean own) {}
