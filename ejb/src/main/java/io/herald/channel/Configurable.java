package io.herald.channel;

import java.util.List;

/** A channel whose settings people can change while Herald runs, and whose provider they can ask whether they work. */
public interface Configurable extends Channel {

    /** What can be set, in the order in which people are asked. */
    List<SettingSpec> settings();

    /**
     * Asks the provider, with the settings as they are, something that nobody outside notices. Takes as long as the
     * network does; never inside a transaction, never an exception.
     */
    Probe probe();
}
