package io.herald.delivery;

import io.herald.channel.ChannelKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Whom words would reach, and what that would cost.
 *
 * @param recipients how many subscribers on each channel; a channel without any is left out
 * @param texts text messages by how many parts they have
 * @param cost of all texts, where the price of a part is set
 * @param currency of the cost
 */
public record ReachEstimate(SortedMap<ChannelKey, Long> recipients, List<Texts> texts, Optional<BigDecimal> cost,
        String currency) {

    /** So many telephones get a text of so many parts. */
    public record Texts(int parts, long telephones) {

        public long total() {
            return parts * telephones;
        }
    }

    /** How many parts are paid for. */
    public long parts() {
        return texts.stream().mapToLong(Texts::total).sum();
    }
}
