package io.herald.web.publicpage.html;

import io.herald.metric.MetricFacts;
import io.herald.metric.MetricPoint;
import io.herald.metric.MetricSpan;
import io.herald.metric.PublicMetric;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** Draws metrics in one language, without script: a line as SVG, and the same in words. */
final class Charts {

    private final Words words;
    private final Moments moments;
    private final Instant now;

    Charts(Words words, Moments moments, Instant now) {
        this.words = words;
        this.moments = moments;
        this.now = now;
    }

    List<MeasuredView.MetricCharts> of(List<PublicMetric> metrics, List<MetricSpan> spans) {
        return metrics.stream().map(metric -> new MeasuredView.MetricCharts(metric.facts().name(),
                metric.facts().tooltip(), spans.stream().map(span -> chart(metric, span)).toList())).toList();
    }

    private ChartView chart(PublicMetric metric, MetricSpan span) {
        MetricFacts facts = metric.facts();
        Instant from = now.minus(span.length());
        List<MetricPoint> points = metric.points().getOrDefault(span, List.of());
        String title = words.get("metricSpan." + span.name().toLowerCase(Locale.ROOT));
        Moment begin = moments.at(from);
        Moment end = moments.at(now);
        if (points.isEmpty()) {
            return new ChartView(title, words.get("metricEmpty"), List.of(), "", "", begin, end);
        }
        DoubleSummaryStatistics all = points.stream().mapToDouble(MetricPoint::value).summaryStatistics();
        Scale scale = Scale.of(facts, all);
        String alternative = words.get("metricWords", number(all.getMin(), facts), number(all.getMax(), facts),
                number(all.getAverage(), facts), number(points.getLast().value(), facts));
        return new ChartView(title, alternative, lines(points, from, span, scale),
                facts.yAxisHidden() ? "" : number(scale.most(), facts),
                facts.yAxisHidden() ? "" : number(scale.least(), facts), begin, end);
    }

    /** @param most is above least */
    private record Scale(double least, double most) {

        static Scale of(MetricFacts facts, DoubleSummaryStatistics all) {
            double least = facts.yAxisMin().map(BigDecimal::doubleValue).orElse(Math.min(0, all.getMin()));
            double most = facts.yAxisMax().map(BigDecimal::doubleValue).orElse(all.getMax());
            return new Scale(least, most > least ? most : least + 1);
        }

        double height(double value) {
            double share = (Math.clamp(value, least, most) - least) / (most - least);
            return ChartView.HEIGHT * (1 - share);
        }
    }

    /** One line for each stretch without a gap; a lonely point becomes a short dash. */
    private static List<String> lines(List<MetricPoint> points, Instant from, MetricSpan span, Scale scale) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Instant last = Instant.MIN;
        for (MetricPoint point : points) {
            boolean gap = point.at().isAfter(last.plus(span.step()));
            if (gap && !line.isEmpty()) {
                lines.add(line.append("h1").toString());
                line.setLength(0);
            }
            double share = (double) Duration.between(from, point.at()).toSeconds() / span.length().toSeconds();
            line.append(String.format(Locale.ROOT, "%s%.0f %.1f", line.isEmpty() ? "M" : "L",
                    ChartView.WIDTH * Math.clamp(share, 0, 1), scale.height(point.value())));
            last = point.at();
        }
        lines.add(line.append("h1").toString());
        return lines;
    }

    private String number(double value, MetricFacts facts) {
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(facts.decimalPlaces());
        format.setMinimumFractionDigits(facts.decimalPlaces());
        String figure = format.format(value);
        return facts.suffix().map(suffix -> figure + "\u00a0" + suffix).orElse(figure);
    }
}
