package io.herald.channel.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.OutboundMessage;
import io.herald.channel.ServedPage;
import io.herald.channel.widget.WidgetChannel;
import io.herald.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ServedChannelTest {

    private final ServedPage page = new ServedPage();
    private final List<ServedChannel> channels = List.of(new StatusPageChannel(page), new WidgetChannel(page));

    @Test
    void nothingIsServedWhileNobodyServesThePage() {
        assertThat(channels).allSatisfy(
                channel -> assertThat(channel.send(message(channel))).isInstanceOf(Deferred.class));
    }

    @Test
    void aPublicationIsAcceptedOnceThePageThatReadersGetHasIt() {
        AtomicBoolean upToDate = new AtomicBoolean();
        page.serveBy(upToDate::get);
        ServedChannel channel = channels.getFirst();

        assertThat(channel.send(message(channel))).isInstanceOfSatisfying(Deferred.class,
                deferred -> assertThat(deferred.retryAfter()).isPresent());
        upToDate.set(true);

        assertThat(channels).allSatisfy(
                served -> assertThat(served.send(message(served))).isInstanceOf(Accepted.class));
    }

    @Test
    void eachStandsUnderItsOwnNameAndIsForEverybody() {
        assertThat(channels).extracting(ServedChannel::key).containsExactly(ChannelKey.STATUS_PAGE, ChannelKey.WIDGET);
        assertThat(channels).allSatisfy(channel -> {
            assertThat(channel.configured()).isTrue();
            assertThat(channel.recipients()).containsExactly("public");
            assertThat(channel.preview(message(channel)).html()).contains("<strong>broken</strong>");
        });
    }

    private static OutboundMessage message(ServedChannel channel) {
        return new OutboundMessage("pub1." + channel.key(), "public", Optional.empty(), Optional.empty(),
                Content.draft("Checkout fails", "It is **broken**.", Language.ENGLISH));
    }
}
