package io.herald.channel.social.mastodon;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Mastodon.
 *
 * @param server begin of the server's addresses, without a slash at the end; may be empty
 * @param token of the account, with the scopes {@code write:statuses} and {@code read:accounts}
 * @param visibility {@code public}, {@code unlisted} or {@code private}
 */
record MastodonSettings(String server, Optional<Secret> token, String visibility) {

    static final List<SettingSpec> SPECS = List.of(SettingSpec.required("server.url", Kind.URL),
            SettingSpec.required("access.token", Kind.SECRET),
            SettingSpec.choice("visibility", "public", "unlisted", "private"));

    static MastodonSettings of(ChannelValues values) {
        return new MastodonSettings(values.text("server.url").orElse("").replaceAll("/+$", ""),
                values.secret("access.token"), values.text("visibility").orElse("public"));
    }

    boolean complete() {
        return !server.isEmpty() && token.isPresent();
    }

    /** What the account is called in deliveries. */
    String name() {
        return server.replaceFirst("^https?://", "");
    }
}
