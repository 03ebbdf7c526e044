package io.herald.channel.widget;

import io.herald.channel.ChannelKey;
import io.herald.channel.ServedPage;
import io.herald.channel.statuspage.ServedChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The embedded widget, whose words stand in the same snapshot as the page's. */
@ApplicationScoped
public class WidgetChannel extends ServedChannel {

    @SuppressWarnings("NullAway")
    protected WidgetChannel() {
        this(null);
    }

    @Inject
    public WidgetChannel(ServedPage page) {
        super(ChannelKey.WIDGET, page);
    }
}
