package io.herald.channel;

/** Somebody saved settings of a channel. */
public record ChannelSettingsChanged(ChannelKey channel) {}
