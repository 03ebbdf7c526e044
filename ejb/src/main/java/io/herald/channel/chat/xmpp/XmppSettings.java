package io.herald.channel.chat.xmpp;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.channel.Texts;
import io.herald.shared.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to reach an XMPP server.
 *
 * @param user part of the account before the {@code @}; may be empty
 * @param host the server's address, which may be another one than the account's domain
 * @param rooms addresses of rooms: {@code incidents@rooms.example.org}
 * @param nickname what people in the rooms see
 */
record XmppSettings(String user, String domain, Optional<Secret> password, String host, int port, Tls tls,
        List<String> rooms, String nickname) {

    /** How the connection is made secret. */
    enum Tls {
        /** By STARTTLS, without which nothing is said. */
        REQUIRED,
        /** From the first byte on (XEP-0368). */
        DIRECT,
        /** Not at all; for servers on the same machine. */
        OFF
    }

    static final List<SettingSpec> SPECS = List.of(SettingSpec.required("account", Kind.TEXT),
            SettingSpec.required("password", Kind.SECRET), SettingSpec.required("rooms", Kind.TEXT),
            SettingSpec.optional("nickname", Kind.TEXT, "Herald"), SettingSpec.optional("host", Kind.TEXT),
            SettingSpec.optional("port", Kind.NUMBER), SettingSpec.choice("tls", "required", "direct", "off"));

    static XmppSettings of(ChannelValues values) {
        String account = values.text("account").orElse("");
        String domain = account.substring(account.indexOf('@') + 1);
        Tls tls = values.text("tls").map(word -> Tls.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Tls.REQUIRED);
        return new XmppSettings(account.contains("@") ? account.substring(0, account.indexOf('@')) : "", domain,
                values.secret("password"), values.text("host").orElse(domain),
                values.text("port").map(Integer::parseInt).orElse(tls == Tls.DIRECT ? 5223 : 5222), tls,
                values.text("rooms").map(Texts::list).orElse(List.of()), values.text("nickname").orElse("Herald"));
    }

    boolean complete() {
        return !user.isEmpty() && !domain.isEmpty() && password.isPresent() && !rooms.isEmpty();
    }
}
