package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.herald.channel.ChannelKey;
import io.herald.delivery.DeliverySettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {

    @ParameterizedTest
    @CsvSource({"0.01, 1", "1, 30", "2.5, 75", "1000, 500"})
    void aSlowProviderGetsSoManyRowsAsItCanTakeInHalfAMinute(String rate, int rows) {
        assertThat(new Provider(settings(rate).rate(ChannelKey.SMS), 100).room()).isEqualTo(rows);
    }

    @Test
    void withoutARateItGetsAWholeChunk() {
        assertThat(new Provider(settings("1").rate(ChannelKey.EMAIL), 100).room()).isEqualTo(Chunk.SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "fast", "NaN", "Infinity"})
    void aRateThatIsNoneIsAnErrorThatNamesTheSetting(String rate) {
        assertThatIllegalStateException().isThrownBy(() -> settings(rate).rate(ChannelKey.SMS))
                .withMessageContaining("herald.delivery.rate.sms");
    }

    private static DeliverySettings settings(String smsRate) {
        Map<String, String> configuration = Map.of("herald.delivery.rate.sms", smsRate);
        return new DeliverySettings(new Holder("node", "life"), 100, 2, Duration.ofMinutes(5),
                name -> Optional.ofNullable(configuration.get(name)));
    }
}
