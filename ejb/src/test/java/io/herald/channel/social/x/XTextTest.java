package io.herald.channel.social.x;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.shared.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** X's own rules for counting and signing, with X's own examples. */
class XTextTest {

    @Test
    void lettersWeighOneAndTwo() {
        assertThat(WeightedLength.of("Déjà vu — “fixed”")).isEqualTo(17);
        assertThat(WeightedLength.of("決済障害")).isEqualTo(8);
        assertThat(WeightedLength.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void anEmojiWeighsTwoHoweverManyCodePointsItHas() {
        assertThat(WeightedLength.of("🔥")).isEqualTo(2);
        assertThat(WeightedLength.of("👩‍👩‍👧‍👦🇫🇷👍🏽")).isEqualTo(6);
        assertThat(WeightedLength.of("✅ ok")).isEqualTo(5);
        assertThat(WeightedLength.of("©")).isEqualTo(1);
    }

    @Test
    void anAddressAlwaysWeighs23() {
        assertThat(WeightedLength.of("https://x.co")).isEqualTo(23);
        assertThat(WeightedLength.of("See https://status.example.org/incidents/abc123def456/and/more.")).isEqualTo(28);
        assertThat(WeightedLength.of("See status.example.com, please")).isEqualTo(4 + 23 + 8);
        assertThat(WeightedLength.of("It is down.We work")).isEqualTo(18);
    }

    @Test
    void theSignatureIsTheOneOfXsDocumentation() {
        OAuth1 keys = new OAuth1(Secret.of("xvz1evFS4wEEPTGEFPHBog"),
                Secret.of("kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw"),
                Secret.of("370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb"),
                Secret.of("LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"));

        assertThat(keys.authorization("POST", URI.create("https://api.twitter.com/1.1/statuses/update.json"),
                Map.of("status", "Hello Ladies + Gentlemen, a signed OAuth request!", "include_entities", "true"),
                "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg", Instant.ofEpochSecond(1318622958)))
                .contains("oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\"");
    }
}
