package io.herald.delivery.domain;

import io.herald.delivery.ChannelSwitch;
import java.util.List;

/** How channels are switched. */
public interface ChannelSwitches {

    /** The name that stands for every channel. */
    String EVERYTHING = "all";

    /** Those that were ever switched; every other one is on. */
    List<ChannelSwitch> all();

    /** Replaces a channel's former switch. What still waits on a channel that is turned off is suppressed. */
    void put(ChannelSwitch changed);
}
