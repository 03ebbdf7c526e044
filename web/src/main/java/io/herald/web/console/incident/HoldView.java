package io.herald.web.console.incident;

import io.herald.channel.ChannelKey;
import io.herald.delivery.HoldPublication;
import io.herald.delivery.ResumePublication;
import io.herald.web.faces.Results;
import io.herald.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one channel of a publication wait, with a reason, and lets it go on. */
@Named
@ViewScoped
public class HoldView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HoldPublication hold;

    @Inject
    ResumePublication resume;

    @Inject
    Results results;

    @Inject
    Texts text;

    private @Nullable String asked;
    private @Nullable String reason;

    /** Asks why before it holds. */
    public void ask(ChannelKey channel) {
        asked = channel.value();
        reason = null;
    }

    public void leave() {
        asked = null;
    }

    public void hold(String message) {
        if (asked != null) {
            hold.handle(message, ChannelKey.of(asked), Objects.requireNonNullElse(reason, ""));
            results.done("hold.did.held", text.channel(asked));
            asked = null;
        }
    }

    public void resume(String message, ChannelKey channel) {
        resume.handle(message, channel);
        results.done("hold.did.resumed", text.channel(channel.value()));
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
