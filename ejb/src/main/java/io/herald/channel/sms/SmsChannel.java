package io.herald.channel.sms;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PhoneNumber;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text messages through the gateway that the settings choose. */
@ApplicationScoped
public class SmsChannel implements Configurable, Measured {

    static final String GATEWAY = "gateway";
    static final String LONGEST = "max.parts";
    private static final int USUAL_LONGEST = 4;

    private final List<SmsGateway> gateways;
    private final ChannelSettings settings;
    private final SmsWords words;

    @SuppressWarnings("NullAway")
    protected SmsChannel() {
        this(List.of(), null, null);
    }

    @Inject
    public SmsChannel(@Any Instance<SmsGateway> gateways, ChannelSettings settings, PublicLinks links) {
        this(gateways.stream().toList(), settings, links);
    }

    public SmsChannel(List<SmsGateway> gateways, ChannelSettings settings, PublicLinks links) {
        this.gateways = gateways;
        this.settings = settings;
        this.words = new SmsWords(links);
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.SMS;
    }

    @Override
    public List<SettingSpec> settings() {
        List<SettingSpec> all = new ArrayList<>();
        all.add(SettingSpec.choice(GATEWAY, "none", "smpp", "twilio"));
        all.add(SettingSpec.optional("sender", Kind.TEXT));
        all.add(SettingSpec.optional(LONGEST, Kind.NUMBER, Integer.toString(USUAL_LONGEST)));
        all.add(SettingSpec.optional("texts.a.day", Kind.NUMBER, "10"));
        all.add(SettingSpec.optional("price", Kind.NUMBER));
        all.add(SettingSpec.optional("currency", Kind.TEXT, "EUR"));
        gateways.forEach(gateway -> all.addAll(gateway.settings()));
        return all;
    }

    @Override
    public boolean configured() {
        return chosen(values()).isPresent();
    }

    @Override
    public int lanes() {
        ChannelValues values = values();
        return chosen(values).map(gateway -> gateway.lanes(values)).orElse(1);
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!PhoneNumber.isValid(message.recipient())) {
            return new Refused("the recipient is not a telephone number");
        }
        SmsText text = SmsText.of(words.of(message.content()));
        ChannelValues values = values();
        if (text.parts().size() > longest(values)) {
            return new Refused("the text has " + text.parts().size() + " parts, more than the settings allow");
        }
        return chosen(values).map(gateway -> gateway.send(values, PhoneNumber.of(message.recipient()), text))
                .orElseGet(() -> DeliveryOutcome.Deferred.provider("no gateway is set"));
    }

    @Override
    public Preview preview(OutboundMessage message) {
        SmsText text = SmsText.of(words.of(message.content()));
        String source = text.alphabet() + " " + text.units() + "/" + text.alphabet().room(text.parts().size())
                + cost(text)
                + "\n" + String.join("\n--\n", text.parts());
        return new Preview("", text.whole(), "", source);
    }

    /** What one recipient costs, where the price of a part is known. */
    private String cost(SmsText text) {
        ChannelValues values = values();
        return values.text("price").map(hundredths -> ", " + text.parts().size() + " x "
                + new BigDecimal(hundredths).movePointLeft(2).toPlainString() + " "
                + values.text("currency").orElse("EUR"))
                .orElse("");
    }

    /** Counts in the alphabet that the words need, and says which that is. */
    @Override
    public Measure measure(String title, String body, Language language) {
        SmsText text = SmsText.of(words.draft(title, body, language));
        return new Measure(text.units(), text.alphabet().room(longest(values())), text.parts().size(),
                text.alphabet().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Probe probe() {
        ChannelValues values = values();
        return chosen(values).map(gateway -> gateway.probe(values))
                .orElseGet(() -> new Probe(false, "no gateway is chosen, or it lacks a setting"));
    }

    /** Keeps the chosen gateway ready to hear from phones, and lets the others rest. */
    void listen() {
        ChannelValues values = values();
        Optional<SmsGateway> chosen = chosen(values);
        for (SmsGateway gateway : gateways) {
            if (chosen.filter(gateway::equals).isPresent()) {
                gateway.listen(values);
            } else {
                gateway.rest();
            }
        }
    }

    private ChannelValues values() {
        return settings.of(ChannelKey.SMS);
    }

    private Optional<SmsGateway> chosen(ChannelValues values) {
        return gateways.stream().filter(gateway -> uses(gateway.name(), values) && gateway.usable(values)).findFirst();
    }

    /** Whether the settings choose the gateway of this name. */
    public static boolean uses(String gateway, ChannelValues values) {
        return values.text(GATEWAY).filter(gateway::equals).isPresent();
    }

    private static int longest(ChannelValues values) {
        return values.text(LONGEST).map(Integer::parseInt).orElse(USUAL_LONGEST);
    }
}
