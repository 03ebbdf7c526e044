package io.herald.channel.sms.smpp;

import io.herald.channel.Channel;
import io.herald.channel.ChannelContract;
import io.herald.channel.PublicLinks;
import io.herald.channel.sms.FixedSettings;
import io.herald.channel.sms.RecordedNews;
import io.herald.channel.sms.SmsChannel;
import io.herald.testing.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The SMPP gateway against a message centre that plays every part. */
class SmppContractTest extends ChannelContract {

    private final RawSmsc centre = new RawSmsc();
    private final SmppGateway gateway = new SmppGateway(new RecordedNews());

    @Override
    protected Channel channelTo(Behaviour behaviour) {
        centre.behave(behaviour);
        return new SmsChannel(List.of(gateway), new FixedSettings(Map.of("gateway", "smpp", "smpp.host", "127.0.0.1",
                "smpp.port", Integer.toString(centre.port()), "smpp.system.id", "herald", "smpp.password", "secret",
                "smpp.timeout", patience(behaviour).toString(), "sender", "Herald")),
                new PublicLinks("https://status.example.org"));
    }

    @Override
    protected String recipient() {
        return "+33612345678";
    }

    @Override
    protected int taken() {
        return centre.taken();
    }

    /** The library notices that a connection ended only when its wait is over. */
    @Override
    protected Duration patience(Behaviour behaviour) {
        return switch (behaviour) {
            case ACCEPTS, IS_BUSY, REFUSES_THE_RECIPIENT, DEFERS_THE_RECIPIENT, REFUSES_US -> Patience.WITH_AN_ANSWER;
            default -> Patience.WITH_SILENCE;
        };
    }

    @AfterEach
    void stop() {
        gateway.rest();
        centre.close();
    }
}
