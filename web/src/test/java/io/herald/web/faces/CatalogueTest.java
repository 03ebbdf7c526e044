package io.herald.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.herald.approval.ApprovalStatus;
import io.herald.approval.Decision;
import io.herald.approval.SubjectType;
import io.herald.audience.MinimumImpact;
import io.herald.audience.Moment;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.delivery.DeliveryState;
import io.herald.delivery.SwitchState;
import io.herald.followup.ActionState;
import io.herald.incident.ChronicleSource;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.TimelineKind;
import io.herald.message.MessageStatus;
import io.herald.operation.StepState;
import io.herald.postmortem.PostmortemStatus;
import io.herald.shared.ErrorCode;
import io.herald.template.Phase;
import io.herald.template.PlaceholderType;
import io.herald.template.TemplateStatus;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Map<String, String> ENGLISH = Catalogue.of(Locale.ENGLISH);
    private static final Map<String, String> FRENCH = Catalogue.of(Locale.FRENCH);

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(Stream.concat(ENGLISH.values().stream(), FRENCH.values().stream())).noneMatch(String::isBlank);
    }

    @Test
    void apostrophesAreTypographicBecauseMessageFormatSwallowsPlainOnes() {
        assertThat(Stream.concat(ENGLISH.values().stream(), FRENCH.values().stream())).noneMatch(s -> s.contains("'"));
    }

    @Test
    void bothLanguagesFillTheSameGaps() {
        ENGLISH.forEach((key, sentence) -> assertThat(gaps(FRENCH.get(key))).as(key).isEqualTo(gaps(sentence)));
    }

    @Test
    void patternsWithGapsCanBeFilled() {
        Stream.of(ENGLISH, FRENCH).flatMap(map -> map.values().stream()).filter(s -> !gaps(s).isEmpty())
                .forEach(s -> assertThatCode(() -> new MessageFormat(s)).as(s).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("constantsShownToPeople")
    void everyConstantThatPeopleSeeHasAWord(Enum<?> constant) {
        assertThat(ENGLISH.keySet()).contains(Looks.key(constant));
    }

    @ParameterizedTest
    @MethodSource("errorCodes")
    void everyRefusalHasASentence(ErrorCode code) {
        assertThat(ENGLISH.keySet()).contains("error." + code.name());
    }

    static Stream<Enum<?>> constantsShownToPeople() {
        return Stream.<Enum<?>[]>of(IncidentStatus.values(), Impact.values(), IncidentKind.values(),
                ComponentStatus.values(), MessageStatus.values(), TemplateStatus.values(), ApprovalStatus.values(),
                Decision.values(), SubjectType.values(), Phase.values(), PlaceholderType.values(),
                DeliveryState.values(), SwitchState.values(), SubscriberStatus.values(), SubscriberKind.values(),
                Moment.values(),
                MinimumImpact.values(), PostmortemStatus.values(), ActionState.values(),
                TimelineKind.values(), StepState.values(), ChronicleSource.values())
                .flatMap(Stream::of);
    }

    static Stream<ErrorCode> errorCodes() {
        return Stream.of(ErrorCode.values());
    }

    private static List<String> gaps(String sentence) {
        return Stream.of("{0", "{1", "{2").filter(sentence::contains).toList();
    }
}
