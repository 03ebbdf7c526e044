package io.herald.report;

import io.herald.template.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one message got to its readers.
 *
 * @param messageId its public id
 * @param approval from the request to the decision that let it out; empty for wording that was approved before
 * @param publication from the decision to the last recipient's message that was accepted; the decision that completes
 *            the gate publishes, as does the submission of approved wording, so it begins at {@code publishedAt}. Empty
 *            while some still wait, and when there was no recipient
 * @param sent recipients' messages that a provider accepted, or that were kept because none is set up
 * @param waiting those that still wait, or are tried again
 * @param sentBack how often a manager refused it or asked for changes
 */
public record MessageMeasures(String messageId, String incidentReference, String title, Phase phase,
        Instant publishedAt, Optional<Duration> approval, Optional<Duration> publication, long sent, long waiting,
        int sentBack) {}
