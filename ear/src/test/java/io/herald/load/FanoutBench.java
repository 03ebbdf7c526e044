package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import io.herald.rig.SmtpSink;
import io.herald.rig.Tally;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One publication to a hundred thousand subscribers ({@code -Dsubscribers=}), mails of 5 KB over 8 connections, every
 * row written. Limits: a bare Jakarta Mail loop and, where it is installed, Postfix's {@code smtp-source}, to the same
 * server with mails of the same size, before and after; the better of the two counts.
 */
@Bench
@ExtendWith(RigExtension.class)
class FanoutBench {

    private static final int SUBSCRIBERS = Integer.getInteger("subscribers", 100_000);
    private static final int LIMIT_MAILS = Math.min(SUBSCRIBERS, 20_000);
    private static final int PART_BYTES = 2_050;
    private static final int WORDS = 26;
    private static final double HEAP = 1_024;

    private final ServerHeap heap = new ServerHeap(RigExtension.collections());
    private double jakartaMail;
    private Optional<Double> smtpSource = Optional.empty();

    @Test
    void aHundredThousandMailsComeCloseToWhatTheLibraryCanDo(Rig rig) throws Exception {
        measureLimits(rig.sink());
        rig.rows().subscribers(SUBSCRIBERS);
        double before = heap.live(rig.herald().server());
        long line = heap.linesSoFar();
        long click = rig.publish("Payments fail", "We are looking into it. ".repeat(WORDS));
        rig.awaitSettled(Duration.ofMinutes(8));
        Tally tally = rig.sink().tally();
        double peak = heap.peak(line);
        double after = heap.live(rig.herald().server());
        measureLimits(rig.sink());

        double perSecond = tally.arrivals() / seconds(tally.lastSince(click));
        new BenchResult("fanout", perSecond, "mails/s", jakartaMail).print();
        smtpSource.ifPresent(limit -> new BenchResult("fanout.smtp-source", perSecond, "mails/s", limit).print());
        new BenchResult("fanout.first", seconds(tally.firstSince(click)), "s", 1).print();
        new BenchResult("fanout.last", seconds(tally.lastSince(click)), "s", SUBSCRIBERS / jakartaMail).print();
        new BenchResult("fanout.bytes", tally.averageBytes(), "bytes", 5_000).print();
        new BenchResult("fanout.heap.before", before, "MiB", HEAP).print();
        new BenchResult("fanout.heap.peak", peak, "MiB", HEAP).print();
        new BenchResult("fanout.heap.after", after, "MiB", HEAP).print();
        assertThat(tally.distinct()).isEqualTo(SUBSCRIBERS);
        assertThat(tally.duplicates()).isZero();
        assertThat(rig.rows().mails("accepted")).isEqualTo(SUBSCRIBERS);
        assertThat(perSecond / jakartaMail).isGreaterThanOrEqualTo(0.8);
    }

    private void measureLimits(SmtpSink sink) throws Exception {
        sink.countAnew();
        var limits = new Limits(sink.port(), RigExtension.CONNECTIONS);
        jakartaMail = Math.max(jakartaMail, limits.jakartaMail(LIMIT_MAILS, PART_BYTES));
        limits.smtpSource(2 * LIMIT_MAILS, 5_000)
                .ifPresent(rate -> smtpSource = Optional.of(Math.max(rate, smtpSource.orElse(0.0))));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
