package io.herald.web.api.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.IncidentId;
import io.herald.incident.SeverityLevel;
import io.herald.message.MessageStatus;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    record Answer(IncidentId id, SeverityLevel severity, MessageStatus status, Optional<String> missing,
            Optional<Integer> minutes, Instant at, Map<Language, String> names, List<String> tags, boolean open) {}

    record Strange(Object value, Thread thread) {}

    @Test
    void wordsIdsAndTimesAreTextsAndWhatIsEmptyIsLeftOut() {
        Answer answer = new Answer(new IncidentId("abc"), SeverityLevel.SEV1, MessageStatus.AWAITING_APPROVAL,
                Optional.empty(), Optional.of(30), Instant.parse("2026-01-31T14:05:00Z"),
                Map.of(Language.FRENCH, "Panne « totale »"), List.of(), true);

        assertThat(RecordWriter.write(answer)).hasToString("{\"id\":\"abc\",\"severity\":\"SEV1\","
                + "\"status\":\"awaiting_approval\",\"minutes\":30,\"at\":\"2026-01-31T14:05:00Z\","
                + "\"names\":{\"fr\":\"Panne « totale »\"},\"tags\":[],\"open\":true}");
    }

    @Test
    void aTypeWithoutAJsonFormIsAProgrammersErrorAndNoGuess() {
        Strange strange = new Strange("x", Thread.currentThread());

        assertThatThrownBy(() -> RecordWriter.write(strange)).isInstanceOf(IllegalArgumentException.class);
    }
}
