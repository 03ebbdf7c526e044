package io.herald.channel.social.bluesky;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Bluesky.
 *
 * @param service begin of the addresses of the account's server, without a slash at the end
 * @param handle of the account: {@code status.example.org}; may be empty
 * @param password one made for apps, not the account's own
 */
record BlueskySettings(String service, String handle, Optional<Secret> password) {

    private static final String BLUESKY = "https://bsky.social";

    static final List<SettingSpec> SPECS = List.of(SettingSpec.required("handle", Kind.TEXT),
            SettingSpec.required("app.password", Kind.SECRET),
            SettingSpec.optional("service.url", Kind.URL, BLUESKY));

    static BlueskySettings of(ChannelValues values) {
        return new BlueskySettings(values.text("service.url").orElse(BLUESKY).replaceAll("/+$", ""),
                values.text("handle").orElse("").replaceFirst("^@", ""), values.secret("app.password"));
    }

    boolean complete() {
        return !handle.isEmpty() && password.isPresent();
    }
}
