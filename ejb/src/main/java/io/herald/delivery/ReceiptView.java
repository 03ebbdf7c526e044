package io.herald.delivery;

import io.herald.channel.ReceiptCame.Fate;
import java.time.Instant;

/** What a provider told later about a message, or a part of one, that it had taken. */
public record ReceiptView(String reference, Fate fate, String reason, Instant receivedAt) {}
