package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;

/** A room or an account of the organisation that gets every publication, and the language that is spoken there. */
public record Post(ChannelKey channel, String recipient, Language language) {}
