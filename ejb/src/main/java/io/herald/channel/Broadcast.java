package io.herald.channel;

import java.util.List;

/**
 * A channel on which the organisation itself speaks to everybody who listens there: a chat room, a social account.
 * Nobody subscribes to it through Herald, so its recipients are settings.
 */
public interface Broadcast extends Channel {

    /** The setting that every such channel has: the language in which the organisation speaks there. */
    SettingSpec LANGUAGE = SettingSpec.choice("language", "en", "fr");

    /**
     * The rooms or accounts, each in the channel's own form; each gets a delivery of its own. Without settings it is
     * the one name under which messages are kept.
     */
    List<String> recipients();

    /** One after the other, because providers limit what one speaker may say in one place. */
    @Override
    default int lanes() {
        return 1;
    }
}
