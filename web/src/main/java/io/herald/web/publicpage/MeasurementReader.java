package io.herald.web.publicpage;

import io.herald.metric.PublicMetric;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads what is measured now and then, and hands out the last reading in between. Not for several threads. */
final class MeasurementReader implements Supplier<Measurements> {

    private static final Logger LOG = Logger.getLogger("io.herald.publicpage");

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
            last = new Measurements(read(), clock.instant());
        }
        return last;
    }

    /** Figures may never keep an incident from the page: if they cannot be read, the former ones stay. */
    private List<PublicMetric> read() {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "PAG-006 could not read what is measured; the former figures stay", e);
            return last.metrics();
        }
    }
}
