package io.herald.channel.email;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be set for mail in the console; {@link EmailSettingsReader} says what each setting means. */
public final class MailSettings {

    /** What the name of each begins with in the server's configuration, which goes before the console. */
    private static final String PREFIX = "herald.mail.";

    static final List<SettingSpec> SPECS = List.of(SettingSpec.required("host", Kind.TEXT),
            SettingSpec.optional("port", Kind.NUMBER),
            SettingSpec.choice("tls", "opportunistic", "required", "implicit", "off"),
            SettingSpec.optional("username", Kind.TEXT), SettingSpec.optional("password", Kind.SECRET),
            SettingSpec.optional("from", Kind.TEXT), SettingSpec.optional("reply.to", Kind.TEXT),
            SettingSpec.optional("dkim.domain", Kind.TEXT), SettingSpec.optional("dkim.selector", Kind.TEXT),
            SettingSpec.optional("dkim.key", Kind.SECRET), SettingSpec.optional("bounce.to", Kind.TEXT),
            SettingSpec.optional("bounce.host", Kind.TEXT),
            SettingSpec.choice("bounce.protocol", "imaps", "imap", "pop3s", "pop3"),
            SettingSpec.optional("bounce.port", Kind.NUMBER), SettingSpec.optional("bounce.username", Kind.TEXT),
            SettingSpec.optional("bounce.password", Kind.SECRET));

    private MailSettings() {}

    /**
     * Finds the text of a setting by its full name.
     *
     * @param configuration for what cannot be set in the console
     */
    public static Function<String, Optional<String>> texts(ChannelValues values,
            Function<String, Optional<String>> configuration) {
        return name -> {
            String own = name.substring(PREFIX.length());
            return values.text(own).or(() -> values.secret(own).map(Secret::value))
                    .or(() -> configuration.apply(name));
        };
    }
}
