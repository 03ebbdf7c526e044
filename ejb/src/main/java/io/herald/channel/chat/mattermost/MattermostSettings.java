package io.herald.channel.chat.mattermost;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.Texts;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Mattermost. With a server, a token and channels the bot speaks; else the webhook, if there is one.
 *
 * @param server begin of the server's addresses, without a slash at the end; may be empty
 * @param channels ids, 26 letters and digits each
 */
record MattermostSettings(String server, Optional<Secret> token, List<String> channels, Optional<Secret> webhook) {

    static final List<SettingSpec> SPECS = List.of(SettingSpec.optional("server.url", Kind.URL),
            SettingSpec.optional("bot.token", Kind.SECRET), SettingSpec.optional("channels", Kind.TEXT),
            SettingSpec.optional("webhook.url", Kind.SECRET));

    static MattermostSettings of(ChannelValues values) {
        return new MattermostSettings(values.text("server.url").orElse("").replaceAll("/+$", ""),
                values.secret("bot.token"), values.text("channels").map(Texts::list).orElse(List.of()),
                values.secret("webhook.url"));
    }

    boolean botSpeaks() {
        return !server.isEmpty() && token.isPresent() && !channels.isEmpty();
    }

    boolean complete() {
        return botSpeaks() || webhook.isPresent();
    }
}
