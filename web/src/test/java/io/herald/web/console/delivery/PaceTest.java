package io.herald.web.console.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelProgress;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.PublicationId;
import io.herald.delivery.PublicationProgress;
import io.herald.web.faces.Texts;
import io.herald.web.faces.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void rateAndTimeLeftAreSaidWhileDeliveriesGoOut() {
        assertThat(said(100, 1000, 500)).isEqualTo("100 a second, 5 left");
        assertThat(said(0.1, 6, 6)).isEqualTo("6 a minute, 60 left");
    }

    @Test
    void nothingIsSaidWhileNothingMovesAndAfterTheLast() {
        assertThat(said(0, 0, 500)).isEmpty();
        assertThat(said(50, 500, 0)).isEmpty();
    }

    private static String said(double perSecond, long accepted, long pending) {
        Pace pace = new Pace();
        pace.text = new Texts() {
            @Override
            public String with(String key, Object... arguments) {
                return switch (key) {
                    case "pace.second" -> arguments[0] + " a second";
                    case "pace.minute" -> arguments[0] + " a minute";
                    default -> arguments[0] + " left";
                };
            }
        };
        pace.times = new Times() {
            @Override
            public String length(long seconds) {
                return Long.toString(seconds);
            }
        };
        var channel = new ChannelProgress(ChannelKey.EMAIL,
                Map.of(DeliveryState.ACCEPTED, accepted, DeliveryState.PENDING, pending), Map.of(), 0, Optional.empty(),
                Optional.empty(), perSecond);
        return pace.of(new PublicationProgress(new PublicationId("p"), "m", "i", Instant.EPOCH, List.of(channel),
                Optional.empty())).replace(" · ", ", ");
    }
}
