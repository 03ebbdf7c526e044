package io.herald.web.api.hooks;

import io.herald.incident.SeverityLevel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which severity the words of an alert's label {@code severity} stand for. The words of Herald itself
 * ({@code SEV1} to {@code SEV4}) always stand for themselves.
 *
 * @param byWord in lower case
 * @param usual for words it does not know, and for none
 */
record AlertSeverities(Map<String, SeverityLevel> byWord, SeverityLevel usual) {

    /** Rather too loud than too quiet: a person can lower it, and nobody hears of it before that. */
    static final String DEFAULT = "page=SEV1,critical=SEV1,error=SEV2,major=SEV2,high=SEV2"
            + ",warning=SEV3,minor=SEV3,info=SEV4,none=SEV4";

    /**
     * @param setting {@code word=SEV1,...}
     * @throws io.herald.shared.ValidationException if a severity does not exist
     */
    static AlertSeverities parse(String setting) {
        return new AlertSeverities(Arrays.stream(setting.split(",")).map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2).collect(Collectors.toMap(pair -> lower(pair[0]),
                        pair -> SeverityLevel.fromWire(pair[1].strip()), (first, second) -> second)),
                SeverityLevel.SEV3);
    }

    /** @param word as an alert has it; null where it has none */
    SeverityLevel of(String word) {
        return Optional.ofNullable(word).map(AlertSeverities::lower)
                .flatMap(known -> own(known).or(() -> Optional.ofNullable(byWord.get(known)))).orElse(usual);
    }

    private static Optional<SeverityLevel> own(String word) {
        return Arrays.stream(SeverityLevel.values()).filter(level -> lower(level.name()).equals(word)).findFirst();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
