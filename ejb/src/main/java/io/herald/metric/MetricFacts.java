package io.herald.metric;

import io.herald.shared.Violations;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a metric is and how it is shown.
 *
 * @param identifier by which its sender knows it
 * @param display whether the public sees it
 * @param tooltip one sentence that explains it
 * @param yAxisMin where the scale begins; at the values themselves, when empty
 * @param yAxisHidden whether the scale is not shown
 * @param suffix unit of the values, for example {@code ms}
 * @param decimalPlaces digits behind the point, 0 to {@value #MOST_DECIMALS}
 */
public record MetricFacts(String name, Optional<String> identifier, boolean display, Optional<String> tooltip,
        Optional<BigDecimal> yAxisMin, Optional<BigDecimal> yAxisMax, boolean yAxisHidden, Optional<String> suffix,
        int decimalPlaces) {

    public static final int LONGEST_NAME = 255;
    public static final int LONGEST_SUFFIX = 20;
    public static final int MOST_DECIMALS = 10;

    public MetricFacts {
        name = name.strip();
    }

    /** @throws io.herald.shared.ValidationException naming everything that is wrong */
    void check() {
        new Violations().text(name, LONGEST_NAME, "name").atMost(identifier.orElse(""), LONGEST_NAME, "identifier")
                .atMost(tooltip.orElse(""), LONGEST_NAME, "tooltip").atMost(suffix.orElse(""), LONGEST_SUFFIX, "suffix")
                .require(decimalPlaces >= 0 && decimalPlaces <= MOST_DECIMALS, "decimalPlaces",
                        "must be 0 to " + MOST_DECIMALS)
                .require(yAxisMin.isEmpty() || yAxisMax.isEmpty() || yAxisMin.get().compareTo(yAxisMax.get()) < 0,
                        "yAxisMin", "must be less than the end of the scale")
                .throwIfAny();
    }
}
