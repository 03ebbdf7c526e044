package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.shared.Language;
import io.herald.shared.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final VariantKey X = new VariantKey(ChannelKey.X, Language.ENGLISH);

    private final Room room = new Room(Channels.of(new TenCharacters()));

    @Test
    void wordsThatNoValuesCanMakeFitAreNamedBesideTheirField() {
        assertThat(room.check(Map.of(X, new VariantText("Title", "too long {{a}}")))).singleElement()
                .extracting(Violation::field, Violation::message).containsExactly("variants.x.en.body",
                        "is too long with its title and the link: 14 of at most 10 characters");
    }

    @Test
    void placeholdersTakeNoRoomAndOtherChannelsHaveEnough() {
        assertThat(room.check(Map.of(X, new VariantText("Title", "{{a_long_placeholder}}short"),
                VariantKey.statusPage(Language.ENGLISH), new VariantText("Title", "no limit for this one at all"))))
                .isEmpty();
    }

    private static final class TenCharacters implements Measured {

        @Override
        public Measure measure(String title, String body, Language language) {
            return new Measure(title.length() + body.length(), 10, 1, "characters");
        }

        @Override
        public ChannelKey key() {
            return ChannelKey.X;
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public int lanes() {
            return 1;
        }

        @Override
        public DeliveryOutcome send(OutboundMessage message) {
            return new DeliveryOutcome.Accepted("");
        }

        @Override
        public Preview preview(OutboundMessage message) {
            return new Preview("", "", "", "");
        }
    }
}
