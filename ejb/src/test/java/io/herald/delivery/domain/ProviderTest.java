package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderTest {

    @ParameterizedTest
    @CsvSource({"0.01, 1", "1, 30", "2.5, 75", "1000, 500", "0, 500", "-1, 500", "fast, 500", "NaN, 500"})
    void aSlowProviderGetsSoManyRowsAsItCanTakeInHalfAMinute(String rate, int rows) {
        assertThat(provider(Map.of("rate", rate)).room()).isEqualTo(rows);
    }

    @Test
    void withoutARateItGetsAWholeChunk() {
        assertThat(provider(Map.of()).room()).isEqualTo(Chunk.SIZE);
    }

    private static Provider provider(Map<String, String> settings) {
        return new Provider(ChannelKey.SMS, key -> new ChannelValues(key, 1, settings, Map.of()), 100);
    }
}
