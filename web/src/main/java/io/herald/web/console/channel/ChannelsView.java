package io.herald.web.console.channel;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.ListChannels;
import io.herald.delivery.SwitchChannel;
import io.herald.delivery.SwitchState;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Results;
import io.herald.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Every channel with its state; pauses one or everything, and lets it go on. */
@Named
@ViewScoped
public class ChannelsView implements Live, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "all";

    @Inject
    ListChannels list;

    @Inject
    SwitchChannel switches;

    @Inject
    Results results;

    @Inject
    Refresh refresh;

    @Inject
    Texts text;

    private transient @Nullable List<ChannelShown> channels;
    private transient @Nullable Optional<ChannelSwitch> everything;
    private @Nullable String asked;
    private @Nullable String reason;

    public void read() {
        refresh.begin();
        var overview = list.handle();
        channels = overview.channels().stream().map(ChannelShown::new).toList();
        everything = overview.everything().filter(last -> last.state() != SwitchState.ON);
    }

    @Override
    public boolean refresh() {
        var before = channels;
        var heldBefore = everything;
        read();
        return asked == null && !(channels.equals(before) && everything.equals(heldBefore));
    }

    /** Asks for the reason first; nothing is held back yet. */
    public void ask(String what) {
        asked = what;
        reason = null;
        PrimeFaces.current().focus("channels:reason");
    }

    public void cancel() {
        asked = null;
    }

    public void pause() {
        hold(SwitchState.PAUSED);
    }

    public void turnOff() {
        hold(SwitchState.OFF);
    }

    private void hold(SwitchState state) {
        String what = asked == null ? EVERYTHING : asked;
        put(what, state, reason == null ? "" : reason);
        asked = null;
    }

    public void goOn(String what) {
        put(what, SwitchState.ON, "");
    }

    private void put(String what, SwitchState state, String why) {
        boolean all = EVERYTHING.equals(what);
        switches.handle(new SwitchChannel.Command(all ? Optional.empty() : Optional.of(ChannelKey.of(what)), state,
                why));
        results.done((all ? "channels.all.did." : "channels.did.") + state.wire(), text.channel(what));
        read();
    }

    public List<ChannelShown> getChannels() {
        if (channels == null) {
            read();
        }
        return channels;
    }

    /** Who holds everything back, since when and why; empty while messages leave. */
    public Optional<ChannelSwitch> getEverything() {
        if (everything == null) {
            read();
        }
        return everything;
    }

    public boolean isAskedForEverything() {
        return EVERYTHING.equals(asked);
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
