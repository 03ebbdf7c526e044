package io.herald.channel.sms.smpp;

import io.herald.channel.ChannelValues;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Which message centre to bind to, and how it wants texts.
 *
 * @param systemId our name there
 * @param tls whether the connection is TLS from its first byte, with a certificate that names the host
 * @param window the most requests without an answer
 * @param patience how long to wait for a connection and for each answer
 * @param sender the name or number that phones show
 */
record SmppSettings(String host, int port, boolean tls, String systemId, Secret password, String systemType, int window,
        Duration patience, String sender, LongTexts longTexts, Ids ids) {

    /** How a text of several parts is sent. */
    enum LongTexts {
        /** One request per part, each with a user data header. */
        UDH,
        /** One request per part, numbered by {@code sar_*} parameters. */
        SAR,
        /** One request; the centre cuts. */
        PAYLOAD
    }

    /** How the centre writes the ids of messages in receipts. */
    enum Ids {
        /** As in its answer. */
        SAME,
        /** Decimal, while its answer is hexadecimal. */
        HEX_THEN_DECIMAL,
        /** Hexadecimal, while its answer is decimal. */
        DECIMAL_THEN_HEX
    }

    static final List<SettingSpec> SPECS = List.of(SettingSpec.optional("smpp.host", Kind.TEXT),
            SettingSpec.optional("smpp.port", Kind.NUMBER, "2775"),
            SettingSpec.optional("smpp.tls", Kind.FLAG, "false"),
            SettingSpec.optional("smpp.system.id", Kind.TEXT),
            SettingSpec.optional("smpp.password", Kind.SECRET),
            SettingSpec.optional("smpp.system.type", Kind.TEXT, ""),
            SettingSpec.optional("smpp.window", Kind.NUMBER, "10"),
            SettingSpec.optional("smpp.timeout", Kind.TEXT, "PT10S"),
            SettingSpec.choice("smpp.long.texts", "udh", "sar", "payload"),
            SettingSpec.choice("smpp.receipt.ids", "same", "hex_then_decimal", "decimal_then_hex"));

    static boolean enoughIn(ChannelValues values) {
        return values.text("smpp.host").isPresent() && values.text("smpp.system.id").isPresent()
                && values.secret("smpp.password").isPresent();
    }

    /** @throws RuntimeException when a value cannot be read */
    static SmppSettings of(ChannelValues values) {
        return new SmppSettings(values.text("smpp.host").orElseThrow(), number(values, "smpp.port", 2775),
                values.text("smpp.tls").map(Boolean::parseBoolean).orElse(false),
                values.text("smpp.system.id").orElseThrow(), values.secret("smpp.password").orElseThrow(),
                values.text("smpp.system.type").orElse(""), number(values, "smpp.window", 10),
                values.text("smpp.timeout").map(Duration::parse).orElse(Duration.ofSeconds(10)),
                values.text("sender").orElse(""),
                LongTexts.valueOf(values.text("smpp.long.texts").orElse("udh").toUpperCase(Locale.ROOT)),
                Ids.valueOf(values.text("smpp.receipt.ids").orElse("same").toUpperCase(Locale.ROOT)));
    }

    private static int number(ChannelValues values, String name, int usual) {
        return values.text(name).map(Integer::parseInt).orElse(usual);
    }
}
