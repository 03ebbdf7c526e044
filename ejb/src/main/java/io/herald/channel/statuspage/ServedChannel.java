package io.herald.channel.statuspage;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.ServedPage;
import io.herald.shared.Markdown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What Herald serves from its own snapshot of the page. Readers never wait for this: the page follows the commit by
 * itself, and the delivery only keeps the proof.
 */
public abstract class ServedChannel implements Broadcast {

    /** Everybody who reads the page. */
    static final String EVERYBODY = "public";

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ChannelKey key;
    private final ServedPage page;

    protected ServedChannel(ChannelKey key, ServedPage page) {
        this.key = key;
        this.page = page;
    }

    @Override
    public ChannelKey key() {
        return key;
    }

    /** It needs no settings. */
    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public List<String> recipients() {
        return List.of(EVERYBODY);
    }

    /** A message is sent after its publication was committed, so a page that is up to date has it. */
    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        return page.bringUpToDate()
                ? new Accepted("")
                : new Deferred("the page that readers get is older", Optional.of(SOON), Scope.RECIPIENT);
    }

    @Override
    public Preview preview(OutboundMessage message) {
        Content content = message.content();
        String html = Markdown.toHtml(content.body());
        return new Preview(content.title(), Markdown.toPlainText(content.body()), html, html);
    }
}
