package io.herald.channel.sms;

import io.herald.channel.ChannelValues;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.PhoneNumber;
import io.herald.channel.Probe;
import io.herald.channel.SettingSpec;
import java.util.List;

/** One protocol by which texts leave the house. The setting {@code gateway} of the channel chooses one. */
public interface SmsGateway {

    /** The value of the setting that chooses this gateway. */
    String name();

    /** What this gateway can be told, beside the settings of the channel; all optional, for another may be chosen. */
    List<SettingSpec> settings();

    /** Whether it has the settings it needs. */
    boolean usable(ChannelValues values);

    /** How many calls of {@link #send} at the same time are useful. */
    int lanes(ChannelValues values);

    /** As {@link io.herald.channel.Channel#send}; connections are kept until the version of the values changes. */
    DeliveryOutcome send(ChannelValues values, PhoneNumber to, SmsText text);

    /** As {@link io.herald.channel.Configurable#probe}. */
    Probe probe(ChannelValues values);

    /** Stays ready to hear from phones. Called now and then while the gateway is chosen and has its settings. */
    void listen(ChannelValues values);

    /** Lets go of the network; called now and then while the gateway is not in use. */
    void rest();
}
