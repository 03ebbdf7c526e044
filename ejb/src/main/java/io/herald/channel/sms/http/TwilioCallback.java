package io.herald.channel.sms.http;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.channel.PhoneNumber;
import io.herald.channel.ProviderCallback;
import io.herald.channel.ProviderNews;
import io.herald.channel.PublicLinks;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.TakeProviderCall;
import io.herald.channel.sms.OptWord;
import io.herald.channel.sms.SmsChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what Twilio calls us with: status of messages, and texts of phones. What is not signed with the account's token
 * is not believed.
 */
@ApplicationScoped
public class TwilioCallback implements ProviderCallback {

    /** The hook for the status of messages. */
    static final String RECEIPTS = "twilio/status";
    /** The hook for texts of phones. */
    static final String TEXTS = "twilio/messages";

    private final ChannelSettings settings;
    private final PublicLinks links;
    private final ProviderNews news;

    @SuppressWarnings("NullAway")
    protected TwilioCallback() {
        this(null, null, null);
    }

    @Inject
    public TwilioCallback(ChannelSettings settings, PublicLinks links, ProviderNews news) {
        this.settings = settings;
        this.links = links;
        this.news = news;
    }

    @Override
    public Set<String> hooks() {
        return Set.of(RECEIPTS, TEXTS);
    }

    @Override
    public Optional<Reply> take(String hook, String signature, Map<String, String> fields) {
        ChannelValues values = settings.of(ChannelKey.SMS);
        if (!signed(values, hook, signature, fields)) {
            return Optional.empty();
        }
        if (hook.equals(RECEIPTS)) {
            takeStatus(fields);
            return Optional.of(Reply.NONE);
        }
        return Optional.of(new Reply(takeText(values, fields).map(TwiMl::message)));
    }

    private void takeStatus(Map<String, String> fields) {
        String id = fields.getOrDefault("MessageSid", "");
        if (!id.isEmpty()) {
            news.tell(new ReceiptCame(ChannelKey.SMS, id.toLowerCase(Locale.ROOT), fate(fields),
                    (fields.getOrDefault("MessageStatus", "") + " " + fields.getOrDefault("ErrorCode", "")).strip()));
        }
    }

    private static Fate fate(Map<String, String> fields) {
        return switch (fields.getOrDefault("MessageStatus", "")) {
            case "delivered", "read" -> Fate.DELIVERED;
            case "undelivered", "failed", "canceled" -> Fate.FAILED;
            default -> Fate.UNDER_WAY;
        };
    }

    /** @return what to answer */
    private Optional<String> takeText(ChannelValues values, Map<String, String> fields) {
        String from = fields.getOrDefault("From", "");
        AnswerBy answerBy = values.text(TwilioSettings.ANSWERS).filter("false"::equals).isPresent() ? AnswerBy.CALL
                : AnswerBy.PROVIDER;
        return PhoneNumber.isValid(from) ? OptWord.in(fields.getOrDefault("Body", "")).flatMap(wish -> news
                .tell(new RecipientSpoke(ChannelKey.SMS, PhoneNumber.of(from).value(), wish, answerBy)))
                : Optional.empty();
    }

    /** What the signature covers: the address that Twilio called. */
    static String address(PublicLinks links, String hook) {
        return links.home() + TakeProviderCall.PATH + hook;
    }

    private boolean signed(ChannelValues values, String hook, String signature, Map<String, String> fields) {
        return SmsChannel.uses("twilio", values) && values.secret("twilio.auth.token")
                .filter(token -> TwilioSignature.fits(signature, address(links, hook), fields, token)).isPresent();
    }
}
