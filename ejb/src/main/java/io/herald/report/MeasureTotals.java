package io.herald.report;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The measures of some days in one line. Shares are whole per cent, rounded half up, and empty when there is nothing to
 * divide by. The median of an even number of times is the mean of the two in the middle.
 *
 * @param firstContact median from declaration to the first public word
 * @param firstContactInTime share of incidents whose first word came within the plan's limit, of those with a word
 * @param cadenceKept share of promised next words that came in time
 * @param longestSilence of all incidents
 * @param approval median from request to decision of what was published after a decision
 * @param publication median from decision to the last message sent
 * @param sentBackPerHundred refusals and requests for changes per hundred published messages
 * @param postmortemInTime share of post-mortems that were public by their deadline, of those due or published
 * @param actionsDone share of actions that are done, without what was dropped
 */
public record MeasureTotals(int incidents, int messages, Optional<Duration> firstContact,
        Optional<Integer> firstContactInTime, Optional<Integer> cadenceKept, Optional<Duration> longestSilence,
        Optional<Duration> approval, Optional<Duration> publication, Optional<Integer> sentBackPerHundred,
        Optional<Integer> postmortemInTime, Optional<Integer> actionsDone) {

    static MeasureTotals of(List<IncidentMeasures> incidents, List<MessageMeasures> messages) {
        List<IncidentMeasures> told = incidents.stream()
                .filter(row -> row.firstContact().isPresent() && row.firstContactLimit().isPresent()).toList();
        long inTime = told.stream().filter(
                row -> row.firstContact().orElseThrow().compareTo(row.firstContactLimit().orElseThrow()) <= 0).count();
        List<Boolean> postmortems = incidents.stream().flatMap(row -> row.postmortemInTime().stream()).toList();
        return new MeasureTotals(incidents.size(), messages.size(),
                median(incidents.stream().flatMap(row -> row.firstContact().stream())), share(inTime, told.size()),
                share(sum(incidents, IncidentMeasures::promisesKept), sum(incidents, IncidentMeasures::promises)),
                incidents.stream().map(IncidentMeasures::longestSilence).max(Duration::compareTo),
                median(messages.stream().flatMap(row -> row.approval().stream())),
                median(messages.stream().flatMap(row -> row.publication().stream())),
                share(sum(incidents, IncidentMeasures::sentBack), sum(incidents, IncidentMeasures::published)),
                share(postmortems.stream().filter(Boolean::booleanValue).count(), postmortems.size()),
                share(sum(incidents, IncidentMeasures::actionsDone), sum(incidents, IncidentMeasures::actions)));
    }

    static Optional<Duration> median(Stream<Duration> spans) {
        List<Duration> sorted = spans.sorted().toList();
        int upper = sorted.size() / 2;
        return sorted.isEmpty() ? Optional.empty()
                : Optional.of(sorted.get((sorted.size() - 1) / 2).plus(sorted.get(upper)).dividedBy(2));
    }

    private static Optional<Integer> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of((int) Math.round(100.0 * part / whole));
    }

    private static long sum(Collection<IncidentMeasures> rows, ToIntFunction<IncidentMeasures> value) {
        return rows.stream().mapToInt(value).asLongStream().sum();
    }
}
