package io.herald.web.publicpage;

import io.herald.metric.PublicMetric;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Reads what is measured now and then, and hands out the last reading in between. Not for several threads. */
final class MeasurementReader implements Supplier<Measurements> {

    private final Supplier<List<PublicMetric>> reading;
    private final Clock clock;
    private Measurements last = Measurements.NONE;

    MeasurementReader(Supplier<List<PublicMetric>> reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Measurements get() {
        if (!clock.instant().isBefore(last.endsAt())) {
            last = new Measurements(reading.get(), clock.instant());
        }
        return last;
    }
}
