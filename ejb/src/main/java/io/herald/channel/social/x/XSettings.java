package io.herald.channel.social.x;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach X: as a user by the four keys of OAuth 1.0a, which do not expire, or by a token of OAuth 2.0, which X
 * lets expire after two hours.
 *
 * @param account what the account is called in deliveries
 */
record XSettings(String api, String account, Optional<OAuth1> keys, Optional<Secret> token) {

    private static final String API = "https://api.x.com";

    static final List<SettingSpec> SPECS = List.of(SettingSpec.optional("account", Kind.TEXT),
            SettingSpec.optional("consumer.key", Kind.SECRET), SettingSpec.optional("consumer.secret", Kind.SECRET),
            SettingSpec.optional("access.token", Kind.SECRET), SettingSpec.optional("access.secret", Kind.SECRET),
            SettingSpec.optional("user.token", Kind.SECRET), SettingSpec.optional("api.url", Kind.URL, API));

    static XSettings of(ChannelValues values) {
        Optional<Secret> consumer = values.secret("consumer.key");
        Optional<Secret> consumerSecret = values.secret("consumer.secret");
        Optional<Secret> access = values.secret("access.token");
        Optional<Secret> accessSecret = values.secret("access.secret");
        boolean all = consumer.isPresent() && consumerSecret.isPresent() && access.isPresent()
                && accessSecret.isPresent();
        return new XSettings(values.text("api.url").orElse(API).replaceAll("/+$", ""),
                values.text("account").orElse("x"),
                all ? Optional.of(new OAuth1(consumer.get(), consumerSecret.get(), access.get(), accessSecret.get()))
                        : Optional.empty(),
                values.secret("user.token"));
    }

    boolean complete() {
        return keys.isPresent() || token.isPresent();
    }
}
