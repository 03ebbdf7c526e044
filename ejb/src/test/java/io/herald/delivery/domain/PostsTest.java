package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Broadcast;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PostsTest {

    @Test
    void everyRoomOfEveryChannelIsPostedToInTheChannelsLanguage() {
        assertThat(posts(new Room(ChannelKey.SLACK, () -> List.of("#status", "#ops")),
                new Room(ChannelKey.X, () -> List.of("@status"))).now()).containsExactly(
                        new Post(ChannelKey.SLACK, "#status", Language.FRENCH),
                        new Post(ChannelKey.SLACK, "#ops", Language.FRENCH),
                        new Post(ChannelKey.X, "@status", Language.ENGLISH));
    }

    @Test
    void aDefectOfOneChannelDoesNotKeepTheWordsFromTheOthers() {
        assertThat(posts(new Room(ChannelKey.SLACK, () -> {
            throw new IllegalStateException("defect");
        }), new Room(ChannelKey.X, () -> List.of("@status"))).now()).extracting(Post::recipient)
                .containsExactly("slack", "@status");
    }

    private Posts posts(Broadcast... rooms) {
        return new Posts(Channels.of(rooms), key -> new ChannelValues(key, 1,
                key.equals(ChannelKey.SLACK) ? Map.of("language", "fr") : Map.of(), Map.of()));
    }

    private record Room(ChannelKey key, Supplier<List<String>> rooms) implements Broadcast {

        @Override
        public List<String> recipients() {
            return rooms.get();
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
