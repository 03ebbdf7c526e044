package io.herald.report;

import java.time.Duration;

/**
 * How long one group of approvers took: from the moment when its stage was asked (the request, or in a sequence the
 * end of the stage before) to the last approval that the stage needed. Stages that were sent back are not in it.
 *
 * @param group of approvers, as in a policy
 * @param completed stages that were completed
 * @param median half of them took no longer; between two, the mean of both
 * @param ninetieth nine in ten took no longer, interpolated (PostgreSQL's {@code percentile_cont})
 */
public record StageMeasures(String group, long completed, Duration median, Duration ninetieth, Duration longest) {}
