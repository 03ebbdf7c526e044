package io.herald.channel.sms.http;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelValues;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.PhoneNumber;
import io.herald.channel.Probe;
import io.herald.channel.ProviderNews;
import io.herald.channel.PublicLinks;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.RecipientSpoke.Wish;
import io.herald.channel.SettingSpec;
import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpProbe;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.Verdict;
import io.herald.channel.sms.SmsGateway;
import io.herald.channel.sms.SmsText;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts through Twilio's Messages resource. */
@ApplicationScoped
public class TwilioGateway implements SmsGateway {

    private static final int LANES = 8;
    private static final int OPTED_OUT = 21610;
    private static final int TOO_MANY = 20429;
    /** Not this recipient but our account, sender or region is wrong: a person mends it, and nothing is lost. */
    private static final Set<Integer> OURS = Set.of(20003, 20404, 21212, 21408, 21603, 21606, 21611, 21612, 21703,
            63038);
    /** Four hours, in seconds: older news of an incident are no news. */
    private static final String VALID = "14400";

    private final HttpTransport http;
    private final Verdict verdict;
    private final PublicLinks links;
    private final ProviderNews news;

    @SuppressWarnings("NullAway")
    protected TwilioGateway() {
        this.http = null;
        this.verdict = null;
        this.links = null;
        this.news = null;
    }

    @Inject
    public TwilioGateway(PublicLinks links, ProviderNews news, Clock clock) {
        this(new HttpTransport(), links, news, clock);
    }

    public TwilioGateway(HttpTransport http, PublicLinks links, ProviderNews news, Clock clock) {
        this.http = http;
        this.verdict = new Verdict(clock, false);
        this.links = links;
        this.news = news;
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public List<SettingSpec> settings() {
        return TwilioSettings.SPECS;
    }

    @Override
    public boolean usable(ChannelValues values) {
        return TwilioSettings.enoughIn(values);
    }

    @Override
    public int lanes(ChannelValues values) {
        return LANES;
    }

    @Override
    public DeliveryOutcome send(ChannelValues values, PhoneNumber to, SmsText text) {
        TwilioSettings settings = TwilioSettings.of(values);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("To", to.value());
        settings.service().ifPresentOrElse(service -> fields.put("MessagingServiceSid", service),
                () -> fields.put("From", settings.sender().orElseThrow()));
        fields.put("Body", text.whole());
        fields.put("ValidityPeriod", VALID);
        if (settings.receipts()) {
            fields.put("StatusCallback", TwilioCallback.address(links, TwilioCallback.RECEIPTS));
        }
        HttpResult result = http.exchange(HttpCall.post(settings.address("/Messages"))
                .basic(settings.account(), settings.token()).form(fields));
        return result instanceof Answered answer ? judge(answer, to) : verdict.of(result);
    }

    private DeliveryOutcome judge(Answered answer, PhoneNumber to) {
        JsonObject body = answer.json().orElse(JsonObject.EMPTY_JSON_OBJECT);
        if (answer.succeeded() && !body.getString("sid", "").isEmpty()) {
            return new Accepted(body.getString("sid").toLowerCase(Locale.ROOT));
        }
        int code = body.getInt("code", 0);
        if (code == OPTED_OUT) {
            news.tell(new RecipientSpoke(ChannelKey.SMS, to.value(), Wish.STOP, AnswerBy.PROVIDER));
            return new Refused(reason(code, body));
        }
        if (code == TOO_MANY) {
            return verdict.busy(answer);
        }
        if (OURS.contains(code)) {
            return Deferred.provider(reason(code, body));
        }
        return verdict.of(answer);
    }

    /** Twilio's own words may hold the number, which has no place in a reason. */
    private static String reason(int code, JsonObject body) {
        return "answered " + code + ": " + body.getString("message", "").replaceAll("\\+?[0-9]{6,}", "the number");
    }

    @Override
    public Probe probe(ChannelValues values) {
        TwilioSettings settings = TwilioSettings.of(values);
        HttpCall asking = HttpCall.get(settings.address("")).basic(settings.account(), settings.token());
        return HttpProbe.of(http.exchange(asking), answer -> answer.succeeded()
                ? new Probe(true, answer.json().map(account -> account.getString("friendly_name", "") + " ("
                        + account.getString("status", "") + ")").orElse("answered " + answer.status()))
                : new Probe(false, answer.excerpt()));
    }

    @Override
    public void listen(ChannelValues values) {
        // receipts and answers come to us as calls
    }

    @Override
    public void rest() {
        // connections close by themselves
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
