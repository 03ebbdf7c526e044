package io.herald.delivery.jpa;

import io.herald.channel.ChannelKey;
import io.herald.delivery.ChannelHold;
import io.herald.delivery.ChannelProgress;
import io.herald.delivery.DeliveryState;
import io.herald.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the deliveries of one publication in a single pass, those whose rows are yet to be made among them. */
final class ProgressRows {

    /** Rates are those of this long ago until now. */
    private static final Duration LATELY = Duration.ofSeconds(10);

    private final Sql sql;
    private final Instant now;

    ProgressRows(Sql sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    private record Count(ChannelKey channel, DeliveryState state, String reason, long count, long stuck, long lately,
            Optional<Instant> last) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(ChannelKey.of(row.getString("channel")), DeliveryState.fromWire(row.getString("state")),
                    row.getString("reason"), row.getLong("count"), row.getLong("stuck"), row.getLong("lately"),
                    Sql.instant(row, "last"));
        }
    }

    /** @param last when the latest of the settled deliveries was settled */
    record Progress(List<ChannelProgress> channels, Optional<Instant> last) {}

    Progress of(String publication, Instant publishedAt) {
        List<Count> counts = sql.list(Count::read, """
            select d.channel, d.state, case d.state when 'suppressed' then coalesce(d.reason, '') else '' end as reason,
              count(*) as count, count(*) filter (where d.state = 'unclear' and d.not_before = 'infinity') as stuck,
              count(*) filter (where d.finished_at > ?) as lately, max(d.finished_at) as last
            from (
              select channel, state, reason, not_before, finished_at from delivery where publication_id = ?
              union all
              select c.channel, case when a.reason is null then 'pending' else 'suppressed' end, a.reason,
                a.not_before, case when a.reason is not null then cast(? as timestamptz) end
              from publication_chunk c, unnest(c.audience) a where c.publication_id = ?) d
            group by 1, 2, 3""", now.minus(LATELY), publication, publishedAt, publication);
        Map<ChannelKey, String> reasons = reasons(publication);
        Map<ChannelKey, ChannelHold> holds = holds(publication);
        double seconds = Math.clamp(Duration.between(publishedAt, now).toMillis() / 1_000.0, 1, LATELY.toSeconds());
        List<ChannelProgress> channels = counts.stream()
                .collect(Collectors.groupingBy(Count::channel, TreeMap::new, Collectors.toList())).values().stream()
                .map(ofChannel -> progress(ofChannel, seconds, reasons, holds)).toList();
        return new Progress(channels,
                counts.stream().flatMap(count -> count.last().stream()).max(Instant::compareTo));
    }

    /** What the latest of the rows that did not arrive was told. */
    private Map<ChannelKey, String> reasons(String publication) {
        return sql.list(row -> Map.entry(ChannelKey.of(row.getString("channel")), row.getString("reason")), """
            select distinct on (channel) channel, reason from delivery
            where publication_id = ? and state in ('deferred', 'refused', 'unclear') and reason is not null
            order by channel, id desc""", publication).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<ChannelKey, ChannelHold> holds(String publication) {
        return sql.list(row -> Map.entry(ChannelKey.of(row.getString("channel")),
                new ChannelHold(row.getString("reason"), row.getString("held_by"),
                        row.getTimestamp("held_at").toInstant())),
                "select * from publication_hold where publication_id = ?", publication).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ChannelProgress progress(List<Count> counts, double seconds, Map<ChannelKey, String> reasons,
            Map<ChannelKey, ChannelHold> holds) {
        Map<DeliveryState, Long> states = new EnumMap<>(DeliveryState.class);
        counts.forEach(count -> states.merge(count.state(), count.count(), Long::sum));
        Map<String, Long> suppressed = counts.stream().filter(count -> count.state() == DeliveryState.SUPPRESSED)
                .collect(Collectors.toMap(Count::reason, Count::count));
        long stuck = counts.stream().mapToLong(Count::stuck).sum();
        long lately = counts.stream().filter(count -> count.state() != DeliveryState.SUPPRESSED)
                .mapToLong(Count::lately).sum();
        ChannelKey channel = counts.getFirst().channel();
        return new ChannelProgress(channel, states, suppressed, stuck, Optional.ofNullable(reasons.get(channel)),
                Optional.ofNullable(holds.get(channel)), lately / seconds);
    }
}
