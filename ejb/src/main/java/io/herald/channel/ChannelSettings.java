package io.herald.channel;

/**
 * The settings of all channels. The configuration ({@code herald.channel.<key>.<name>}, MicroProfile Config) goes
 * before what people saved in the console.
 */
public interface ChannelSettings {

    /** The settings as they are now; cheap enough to ask for every message. */
    ChannelValues of(ChannelKey key);
}
