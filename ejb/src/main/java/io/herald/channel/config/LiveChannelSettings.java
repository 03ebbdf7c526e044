package io.herald.channel.config;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelSettingsChanged;
import io.herald.channel.ChannelValues;
import io.herald.channel.Channels;
import io.herald.channel.SettingSpec;
import io.herald.channel.domain.SavedSettings;
import io.herald.channel.domain.SavedSettings.Saved;
import io.herald.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Settings from memory, read anew when they are a second old: no node works longer with former ones. */
@ApplicationScoped
public class LiveChannelSettings implements ChannelSettings {

    static final Duration FRESH = Duration.ofSeconds(1);
    private static final String PREFIX = "herald.channel.";
    private static final String MAIL = "herald.mail.";

    private final Channels channels;
    private final SavedSettings saved;
    private final Function<String, Optional<String>> configuration;
    private final Clock clock;
    private volatile Read last = new Read(Instant.MIN, Map.of());

    private record Read(Instant at, Map<ChannelKey, ChannelValues> values) {}

    @SuppressWarnings("NullAway")
    protected LiveChannelSettings() {
        this(null, null, name -> Optional.empty(), null);
    }

    @Inject
    public LiveChannelSettings(Channels channels, SavedSettings saved, Config config, Clock clock) {
        this(channels, saved, name -> config.getOptionalValue(name, String.class), clock);
    }

    LiveChannelSettings(Channels channels, SavedSettings saved, Function<String, Optional<String>> configuration,
            Clock clock) {
        this.channels = channels;
        this.saved = saved;
        this.configuration = configuration;
        this.clock = clock;
    }

    @Override
    public ChannelValues of(ChannelKey key) {
        return current().values().getOrDefault(key, ChannelValues.none(key));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChannelSettingsChanged saved) {
        last = new Read(Instant.MIN, last.values());
    }

    private Read current() {
        Read read = last;
        if (read.at().isBefore(clock.instant().minus(FRESH))) {
            read = readOrKeep(read);
            last = read;
        }
        return read;
    }

    /** A database that is away for a while must not keep mails from going on. */
    private Read readOrKeep(Read former) {
        try {
            return read();
        } catch (RuntimeException databaseAway) {
            if (former.values().isEmpty()) {
                throw databaseAway;
            }
            return new Read(clock.instant(), former.values());
        }
    }

    private Read read() {
        Instant now = clock.instant();
        Map<ChannelKey, List<Saved>> rows = saved.all().stream().collect(Collectors.groupingBy(Saved::channel));
        Map<ChannelKey, ChannelValues> values = new HashMap<>();
        channels.configurable().forEach(channel -> values.put(channel.key(),
                merged(channel.key(), Channels.settingsOf(channel), rows.getOrDefault(channel.key(), List.of()))));
        return new Read(now, Map.copyOf(values));
    }

    private ChannelValues merged(ChannelKey key, List<SettingSpec> specs, List<Saved> rows) {
        Map<String, Saved> byName = rows.stream().collect(Collectors.toMap(Saved::name, Function.identity()));
        Map<String, String> texts = new HashMap<>();
        Map<String, Secret> secrets = new HashMap<>();
        for (SettingSpec spec : specs) {
            configured(key, spec.name()).or(() -> Optional.ofNullable(byName.get(spec.name())).flatMap(Saved::value))
                    .or(spec::standard).ifPresent(value -> {
                        if (spec.kind() == SettingSpec.Kind.SECRET) {
                            secrets.put(spec.name(), Secret.of(value));
                        } else {
                            texts.put(spec.name(), value);
                        }
                    });
        }
        // the configuration cannot change while the server runs, so only what was saved counts
        long version = rows.stream().mapToLong(Saved::version).max().orElse(0);
        return new ChannelValues(key, version, texts, secrets);
    }

    private Optional<String> configured(ChannelKey key, String name) {
        return configuration.apply(configurationName(key, name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What a setting is called in the server's configuration; mail had settings there before it had a page. */
    public static String configurationName(ChannelKey key, String name) {
        return key.equals(ChannelKey.EMAIL) ? MAIL + name : PREFIX + key.value() + "." + name;
    }
}
