package io.herald.channel.chat.matrix;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.Texts;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Optional;

/**
 * How to reach Matrix.
 *
 * @param server begin of the homeserver's addresses, without a slash at the end; may be empty
 * @param rooms ids: {@code !opaque:example.org}
 */
record MatrixSettings(String server, Optional<Secret> token, List<String> rooms) {

    static final List<SettingSpec> SPECS = List.of(SettingSpec.required("homeserver.url", Kind.URL),
            SettingSpec.required("access.token", Kind.SECRET), SettingSpec.required("rooms", Kind.TEXT));

    static MatrixSettings of(ChannelValues values) {
        return new MatrixSettings(values.text("homeserver.url").orElse("").replaceAll("/+$", ""),
                values.secret("access.token"), values.text("rooms").map(Texts::list).orElse(List.of()));
    }

    boolean complete() {
        return !server.isEmpty() && token.isPresent() && !rooms.isEmpty();
    }
}
