package io.herald.channel.config;

import static io.herald.channel.ChannelKey.SLACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettingsChanged;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.SaveChannelSettings;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.domain.SavedSettings;
import io.herald.channel.jpa.SqlSavedSettings;
import io.herald.channel.jpa.SqlStoryMemory;
import io.herald.shared.NotFoundException;
import io.herald.shared.Secret;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.testing.Database;
import io.herald.testing.Observed;
import io.herald.testing.RecordingAuditTrail;
import io.herald.testing.Session;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Settings from the form to the adapter, through a real database. */
class ChannelSettingsTest {

    private static final SecretBox BOX = new SecretBox(new SecretKeys(
            Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), Optional.empty()));

    @RegisterExtension
    final Database database = Database.fresh();

    private final Channels channels = Channels.of(new Room());
    private final Map<String, String> configuration = new HashMap<>();
    private final SettableClock clock = new SettableClock();
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final LiveChannelSettings settings = new LiveChannelSettings(channels, new Rows(),
            name -> Optional.ofNullable(configuration.get(name)), clock);

    @Test
    void whatIsNotSetHasItsStandard() {
        ChannelValues values = settings.of(SLACK);

        assertThat(values.text("style")).contains("plain");
        assertThat(values.text("address")).isEmpty();
        assertThat(values.secret("token")).isEmpty();
    }

    @Test
    void savedSettingsCountAtOnceHereAndWithinASecondElsewhere() {
        long before = settings.of(SLACK).version();
        LiveChannelSettings otherNode = new LiveChannelSettings(channels, new Rows(), name -> Optional.empty(), clock);
        otherNode.of(SLACK);

        save(Map.of("address", " https://chat.example.org/hook ", "token", "xoxb-1"));

        assertThat(settings.of(SLACK).text("address")).contains("https://chat.example.org/hook");
        assertThat(settings.of(SLACK).secret("token").map(Secret::value)).contains("xoxb-1");
        assertThat(settings.of(SLACK).version()).isGreaterThan(before);
        assertThat(otherNode.of(SLACK).text("address")).isEmpty();
        clock.advance(LiveChannelSettings.FRESH.plus(Duration.ofMillis(1)));
        assertThat(otherNode.of(SLACK).text("address")).isPresent();
    }

    @Test
    void theConfigurationGoesBeforeWhatWasSaved() {
        save(Map.of("address", "https://chat.example.org/hook"));
        configuration.put("herald.channel.slack.address", "https://other.example.org");
        clock.advance(Duration.ofSeconds(2));

        assertThat(settings.of(SLACK).text("address")).contains("https://other.example.org");
    }

    @Test
    void aBlankValueRemovesWhatWasSavedAndAMissingOneStays() {
        save(Map.of("address", "https://chat.example.org/hook", "token", "xoxb-1"));
        long version = settings.of(SLACK).version();

        save(Map.of("address", ""));

        assertThat(settings.of(SLACK).text("address")).isEmpty();
        assertThat(settings.of(SLACK).secret("token")).isPresent();
        assertThat(settings.of(SLACK).version()).isGreaterThan(version);
    }

    @Test
    void noSecretStandsInTheDatabaseOrInTheRecord() {
        save(Map.of("token", "xoxb-1"));

        List<?> kept = database.transact(session -> session.rows("select value from channel_setting"));
        assertThat(kept).hasSize(1).noneMatch(value -> value.toString().contains("xoxb"));
        assertThat(audit.entries().toString()).contains("token").doesNotContain("xoxb");
        assertThat(new SaveChannelSettings.Command(SLACK, Map.of("token", "xoxb-1")).toString())
                .doesNotContain("xoxb");
    }

    @Test
    void everyWrongSettingIsNamedAndNothingIsSaved() {
        assertThatThrownBy(() -> save(Map.of("address", "ftp://x", "style", "loud", "colour", "red", "rate", "-1",
                "token", "fine")))
                .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.violations())
                        .extracting(Violation::field).containsExactlyInAnyOrder("address", "style", "colour", "rate"));
        List<?> kept = database.transact(session -> session.rows("select 1 from channel_setting"));
        assertThat(kept).isEmpty();
    }

    @Test
    void aSecretUnderALostKeyCountsAsNotSet() {
        save(Map.of("address", "https://chat.example.org/hook", "token", "xoxb-1"));

        SecretBox stranger = new SecretBox(new SecretKeys(
                Optional.of("BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA="), Optional.empty()));
        List<SavedSettings.Saved> read = database
                .transact(session -> session.filled(new SqlSavedSettings(stranger)).all());

        assertThat(read).extracting(SavedSettings.Saved::name, SavedSettings.Saved::value).containsExactly(
                tuple("address", Optional.of("https://chat.example.org/hook")), tuple("token", Optional.empty()));
    }

    @Test
    void aChannelWithoutSettingsIsNotFound() {
        assertThatThrownBy(() -> save(ChannelKey.EMAIL, Map.of())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStoryIsRememberedByChannelRecipientAndName() {
        database.run(session -> memory(session).remember(SLACK, "#status", "inc1", "root", "17.1"));
        database.run(session -> memory(session).remember(SLACK, "#status", "inc1", "root", "17.2"));

        assertThat(recall("#status", "root")).contains("17.2");
        assertThat(recall("#other", "root")).isEmpty();
        assertThat(recall("#status", "room")).isEmpty();
    }

    private Optional<String> recall(String recipient, String name) {
        return database.transact(session -> memory(session).recall(SLACK, recipient, "inc1", name));
    }

    private SqlStoryMemory memory(Session session) {
        return session.filled(new SqlStoryMemory(clock));
    }

    private void save(Map<String, String> values) {
        save(SLACK, values);
    }

    private void save(ChannelKey channel, Map<String, String> values) {
        Observed<ChannelSettingsChanged> changed = new Observed<>();
        database.run(session -> new SaveChannelSettings(channels, session.filled(new SqlSavedSettings(BOX)), audit,
                changed).handle(new SaveChannelSettings.Command(channel, values)));
        changed.fired().forEach(settings::forget);
    }

    private final class Rows implements SavedSettings {

        @Override
        public List<Saved> all() {
            return database.transact(session -> session.filled(new SqlSavedSettings(BOX)).all());
        }

        @Override
        public void change(ChannelKey channel, Map<String, Optional<String>> texts,
                Map<String, Optional<Secret>> secrets) {
            throw new UnsupportedOperationException("a reader changes nothing");
        }
    }

    private static final class Room implements Configurable {

        @Override
        public List<SettingSpec> settings() {
            return List.of(SettingSpec.required("address", Kind.URL), SettingSpec.optional("token", Kind.SECRET),
                    SettingSpec.optional("rate", Kind.NUMBER), SettingSpec.choice("style", "plain", "rich"));
        }

        @Override
        public Probe probe() {
            return new Probe(true, "ok");
        }

        @Override
        public ChannelKey key() {
            return SLACK;
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public int lanes() {
            return 1;
        }

        @Override
        public DeliveryOutcome send(OutboundMessage message) {
            return new DeliveryOutcome.Accepted("");
        }

        @Override
        public Preview preview(OutboundMessage message) {
            return new Preview("", "", "", "");
        }
    }
}
