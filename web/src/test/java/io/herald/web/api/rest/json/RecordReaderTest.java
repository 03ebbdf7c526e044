package io.herald.web.api.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.shared.Window;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    record Part(Language language, int size) {}

    record Whole(String title, long version, Optional<Instant> at, Map<ComponentId, ComponentStatus> components,
            List<Part> parts, Optional<Boolean> flag) {}

    @Tolerant
    record Foreign(String name) {}

    record Holder(Window window) {}

    @Test
    void aCompleteBodyIsReadIntoItsTypes() {
        Whole whole = read(Whole.class, """
            {"title": "Down", "version": 7, "at": "2026-01-31T14:05:00.123456789Z",
             "components": {"abc": "major_outage"}, "parts": [{"language": "FR", "size": 2}], "flag": false}""");

        assertThat(whole).isEqualTo(new Whole("Down", 7, Optional.of(Instant.parse("2026-01-31T14:05:00.123456789Z")),
                Map.of(new ComponentId("abc"), ComponentStatus.MAJOR_OUTAGE), List.of(new Part(Language.FRENCH, 2)),
                Optional.of(false)));
    }

    @Test
    void whatMayBeMissingMayAlsoBeNull() {
        Whole whole = read(Whole.class, "{\"title\": \"Down\", \"version\": 7, \"at\": null, \"parts\": null}");

        assertThat(whole).isEqualTo(
                new Whole("Down", 7, Optional.empty(), Map.of(), List.of(), Optional.empty()));
    }

    @Test
    void everyWrongFieldIsNamedAtOnceByItsPath() {
        assertThat(violationsOf(Whole.class, """
            {"title": 5, "version": "7", "at": "yesterday", "components": {"abc": "broken"},
             "parts": [{"language": "en", "size": 1}, {"language": "en", "size": 1.5}, 3], "flag": "yes",
             "colour": "red"}""")).containsExactlyInAnyOrder(
                new Violation("colour", "is not known here; known are [title, version, at, components, parts, flag]"),
                new Violation("title", "must be a text"), new Violation("version", "must be a whole number"),
                new Violation("at", "must be a time such as 2026-01-31T14:05:00Z"),
                new Violation("components.abc", "must be one of [operational, under_maintenance,"
                        + " degraded_performance, partial_outage, major_outage]"),
                new Violation("parts[1].size", "must be a whole number"),
                new Violation("parts[2]", "must be an object"), new Violation("flag", "must be true or false"));
    }

    @Test
    void whatIsRequiredAndMissingIsNamed() {
        assertThat(violationsOf(Whole.class, "{}")).containsExactlyInAnyOrder(
                new Violation("title", "is required"), new Violation("version", "is required"));
    }

    @Test
    void aListInPlaceOfAnObjectIsRefusedAsAWhole() {
        assertThat(violationsOf(Whole.class, "[]")).containsExactly(new Violation("body", "must be an object"));
    }

    @Test
    void aNumberThatNoLongHoldsIsRefused() {
        assertThat(violationsOf(Whole.class, "{\"title\": \"x\", \"version\": 99999999999999999999}"))
                .containsExactly(new Violation("version", "is too large"));
    }

    @Test
    void controlCharactersAndHalfSurrogatePairsAreRefused() {
        assertThat(violationsOf(Whole.class, "{\"title\": \"a\\u0000b\", \"version\": 1}"))
                .containsExactly(new Violation("title", "must not contain control characters or broken Unicode"));
        assertThat(violationsOf(Whole.class, "{\"title\": \"a\\ud800b\", \"version\": 1}")).hasSize(1);
        assertThat(read(Whole.class, "{\"title\": \"a\\n\\ud83d\\ude00\", \"version\": 1}").title())
                .isEqualTo("a\n😀");
    }

    @Test
    void aForeignBodyMayHaveMoreFieldsAndItsControlCharactersBecomeSpaces() {
        assertThat(read(Foreign.class, "{\"name\": \"a\\u0000b\", \"more\": []}")).isEqualTo(new Foreign("a b"));
    }

    @Test
    void whatARecordItselfRefusesIsNamedByItsPath() {
        assertThat(violationsOf(Holder.class, "{\"window\": {\"offset\": -1, \"limit\": 10}}"))
                .containsExactly(new Violation("window.offset", "must not be negative"));
    }

    private static <T> T read(Class<T> type, String json) {
        return RecordReader.read(type,
                JsonBodies.parse(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Violation> violationsOf(Class<?> type, String json) {
        return assertThatThrownBy(() -> read(type, json))
                .asInstanceOf(InstanceOfAssertFactories.type(ValidationException.class)).actual().violations();
    }
}
