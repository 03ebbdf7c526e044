package io.herald.channel.chat.slack;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.Texts;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Slack. With a token and channels the bot speaks; else the webhook, if there is one.
 *
 * @param api begin of the Web API's addresses, without a slash at the end
 * @param token of the bot: {@code xoxb-...}
 * @param channels ids of the announcement channels: {@code C0123456789}
 * @param rooms whether each incident gets a channel of its own
 * @param invited ids of the users who are invited to it
 * @param webhook address of an incoming webhook, which is a secret as a whole
 */
record SlackSettings(String api, Optional<Secret> token, List<String> channels, boolean rooms, List<String> invited,
        Optional<Secret> webhook) {

    static final List<SettingSpec> SPECS = List.of(SettingSpec.optional("bot.token", Kind.SECRET),
            SettingSpec.optional("channels", Kind.TEXT), SettingSpec.optional("rooms", Kind.FLAG, "true"),
            SettingSpec.optional("invited", Kind.TEXT), SettingSpec.optional("webhook.url", Kind.SECRET),
            SettingSpec.optional("api.url", Kind.URL, "https://slack.com/api"));

    static SlackSettings of(ChannelValues values) {
        return new SlackSettings(values.text("api.url").orElse("https://slack.com/api").replaceAll("/+$", ""),
                values.secret("bot.token"), values.text("channels").map(Texts::list).orElse(List.of()),
                values.text("rooms").map(Boolean::parseBoolean).orElse(true),
                values.text("invited").map(Texts::list).orElse(List.of()), values.secret("webhook.url"));
    }

    boolean botSpeaks() {
        return token.isPresent() && !channels.isEmpty();
    }

    boolean complete() {
        return botSpeaks() || webhook.isPresent();
    }
}
