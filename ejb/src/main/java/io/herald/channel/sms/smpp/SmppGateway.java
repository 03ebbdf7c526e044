package io.herald.channel.sms.smpp;

import io.herald.channel.ChannelValues;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.PhoneNumber;
import io.herald.channel.Probe;
import io.herald.channel.ProviderNews;
import io.herald.channel.SettingSpec;
import io.herald.channel.sms.SmsGateway;
import io.herald.channel.sms.SmsText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Texts through a message centre that speaks SMPP 3.4. One connection per node, bound anew when it broke. */
@ApplicationScoped
public class SmppGateway implements SmsGateway {

    private final ProviderNews news;
    private Optional<SmppLink> link = Optional.empty();
    private long version;

    @SuppressWarnings("NullAway")
    protected SmppGateway() {
        this(null);
    }

    @Inject
    public SmppGateway(ProviderNews news) {
        this.news = news;
    }

    @Override
    public String name() {
        return "smpp";
    }

    @Override
    public List<SettingSpec> settings() {
        return SmppSettings.SPECS;
    }

    @Override
    public boolean usable(ChannelValues values) {
        return SmppSettings.enoughIn(values);
    }

    @Override
    public int lanes(ChannelValues values) {
        return SmppSettings.of(values).window();
    }

    @Override
    public DeliveryOutcome send(ChannelValues values, PhoneNumber to, SmsText text) {
        SmppLink open;
        try {
            open = bound(values);
        } catch (IOException | RuntimeException e) {
            return Deferred.provider("no connection: " + why(e));
        }
        return open.submit(to, text);
    }

    @Override
    public Probe probe(ChannelValues values) {
        try {
            return new Probe(bound(values).usable(), "bound as " + values.text("smpp.system.id").orElse(""));
        } catch (IOException | RuntimeException e) {
            return new Probe(false, why(e));
        }
    }

    @Override
    public void listen(ChannelValues values) {
        try {
            bound(values);
        } catch (IOException | RuntimeException e) {
            SmppLog.notBound(why(e));
        }
    }

    private synchronized SmppLink bound(ChannelValues values) throws IOException {
        if (link.isPresent() && version == values.version() && link.get().usable()) {
            return link.get();
        }
        rest();
        SmppSettings settings = SmppSettings.of(values);
        MessageIds ids = new MessageIds(settings.ids());
        SmppLink fresh = SmppLink.bind(settings, new SmppListener(news, ids), ids);
        link = Optional.of(fresh);
        version = values.version();
        return fresh;
    }

    private static String why(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    @PreDestroy
    public synchronized void rest() {
        link.ifPresent(SmppLink::close);
        link = Optional.empty();
    }
}
