package io.herald.channel;

import io.herald.audit.AuditTrail;
import io.herald.channel.domain.SavedSettings;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.Secret;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Changes settings of a channel; every node works with them a second later. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SaveChannelSettings {

    static final int LONGEST = 4_000;

    private final Channels channels;
    private final SavedSettings saved;
    private final AuditTrail audit;
    private final Event<ChannelSettingsChanged> changed;

    @SuppressWarnings("NullAway")
    protected SaveChannelSettings() {
        this(null, null, null, null);
    }

    @Inject
    public SaveChannelSettings(Channels channels, SavedSettings saved, AuditTrail audit,
            Event<ChannelSettingsChanged> changed) {
        this.channels = channels;
        this.saved = saved;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * @param values by the name of the setting, secrets too; a blank one removes what was saved, a name that is not
     *            there stays as it is
     */
    public record Command(ChannelKey channel, Map<String, String> values) {

        public Command {
            values = Map.copyOf(values);
        }

        /** Values may be secrets. */
        @Override
        public String toString() {
            return "Command[channel=" + channel + ", values=" + new TreeSet<>(values.keySet()) + "]";
        }
    }

    /**
     * @throws NotFoundException when there is no such channel, or it has no settings
     * @throws io.herald.shared.ValidationException naming every setting that is unknown or has a value it cannot have
     */
    public void handle(Command command) {
        Configurable channel = channels.configurable(command.channel())
                .orElseThrow(() -> new NotFoundException("channel", command.channel().value()));
        Map<String, SettingSpec> specs = new HashMap<>();
        Channels.settingsOf(channel).forEach(spec -> specs.put(spec.name(), spec));
        check(command.values(), specs);
        Map<String, Optional<String>> texts = new HashMap<>();
        Map<String, Optional<Secret>> secrets = new HashMap<>();
        specs.values().stream().filter(spec -> command.values().containsKey(spec.name())).forEach(spec -> {
            Optional<String> kept = Optional.ofNullable(command.values().get(spec.name())).map(String::strip)
                    .filter(text -> !text.isEmpty());
            if (spec.kind() == SettingSpec.Kind.SECRET) {
                secrets.put(spec.name(), kept.map(Secret::of));
            } else {
                texts.put(spec.name(), kept);
            }
        });
        saved.change(command.channel(), texts, secrets);
        audit.record("channel.configured", "channel", command.channel().value(),
                Map.of("settings", String.join(" ", new TreeSet<>(command.values().keySet()))));
        changed.fire(new ChannelSettingsChanged(command.channel()));
    }

    private static void check(Map<String, String> values, Map<String, SettingSpec> specs) {
        Violations violations = new Violations();
        values.forEach((name, value) -> {
            SettingSpec spec = specs.get(name);
            if (spec == null) {
                violations.require(false, name, "is no setting of this channel");
            } else {
                violations.atMost(value, LONGEST, name);
                violations.require(value.isBlank() || fits(spec, value.strip()), name, "is not a possible value");
            }
        });
        violations.throwIfAny();
    }

    private static boolean fits(SettingSpec spec, String value) {
        return switch (spec.kind()) {
            case TEXT, SECRET -> true;
            case URL -> isWebAddress(value);
            case NUMBER -> value.matches("\\d{1,9}");
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> spec.choices().contains(value);
        };
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
