package io.herald.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A status without words in a channel keeps every message of that status from its readers. */
class WordsForEveryStatusTest {

    @ParameterizedTest
    @ValueSource(strings = {"investigating", "identified", "monitoring", "resolved", "postmortem", "scheduled",
        "in_progress", "verifying", "completed"})
    void mailChatAndTextsNameIt(String status) {
        assertThat(Stream.of("email", "chat", "sms")).allSatisfy(channel -> assertThat(
                Stream.of(Locale.ENGLISH, Locale.FRENCH)).allSatisfy(
                        language -> assertThat(
                                ResourceBundle.getBundle("io.herald.channel." + channel + ".words", language)
                                        .getString("status." + status))
                                .as(channel + " " + language).isNotBlank()));
    }
}
