package io.herald.channel.sms.http;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * @param account starts with {@code AC}
 * @param service a messaging service that chooses the sender, if there is one
 * @param sender name or number, where there is no service
 */
record TwilioSettings(String root, String account, Secret token, Optional<String> service, Optional<String> sender,
        boolean receipts) {

    /** Whether Twilio itself answers who sends STOP, START or HELP, as it does unless told otherwise. */
    static final String ANSWERS = "twilio.answers";

    static final List<SettingSpec> SPECS = List.of(SettingSpec.optional("twilio.account.sid", Kind.TEXT),
            SettingSpec.optional("twilio.auth.token", Kind.SECRET),
            SettingSpec.optional("twilio.messaging.service.sid", Kind.TEXT),
            SettingSpec.optional("twilio.url", Kind.URL, "https://api.twilio.com"),
            SettingSpec.optional("twilio.receipts", Kind.FLAG, "true"),
            SettingSpec.optional(ANSWERS, Kind.FLAG, "true"));

    static boolean enoughIn(ChannelValues values) {
        return values.text("twilio.account.sid").isPresent() && values.secret("twilio.auth.token").isPresent()
                && (values.text("twilio.messaging.service.sid").isPresent() || values.text("sender").isPresent());
    }

    static TwilioSettings of(ChannelValues values) {
        return new TwilioSettings(values.text("twilio.url").orElse("https://api.twilio.com").replaceAll("/+$", ""),
                values.text("twilio.account.sid").orElseThrow(), values.secret("twilio.auth.token").orElseThrow(),
                values.text("twilio.messaging.service.sid"), values.text("sender"),
                values.text("twilio.receipts").map(Boolean::parseBoolean).orElse(true));
    }

    /** @param path after the account, {@code .json} left out; may be empty for the account itself */
    URI address(String path) {
        return URI.create(root + "/2010-04-01/Accounts/" + account + path + ".json");
    }
}
