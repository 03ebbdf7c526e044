package io.herald.channel.sms.smpp;

import io.herald.channel.ChannelKey;
import io.herald.channel.PhoneNumber;
import io.herald.channel.ProviderNews;
import io.herald.channel.ReceiptCame;
import io.herald.channel.ReceiptCame.Fate;
import io.herald.channel.RecipientSpoke;
import io.herald.channel.RecipientSpoke.AnswerBy;
import io.herald.channel.sms.OptWord;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/**
 * Reads what the message centre sends by itself: receipts (SMPP 3.4, appendix B, or the parameters
 * {@code receipted_message_id} and {@code message_state}) and texts of phones. What could not be kept is answered with
 * a temporary error, so that it comes again.
 */
record SmppListener(ProviderNews news, MessageIds ids) implements MessageReceiverListener {

    private static final Pattern ID = Pattern.compile("\\bid:(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("\\bstat:([A-Z]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile("\\berr:(\\S+)", Pattern.CASE_INSENSITIVE);

    @Override
    public void onAcceptDeliverSm(DeliverSm request) throws ProcessRequestException {
        try {
            if (request.isSmscDeliveryReceipt() || request.isIntermediateDeliveryNotification()) {
                receipt(request).ifPresent(news::tell);
            } else {
                spoken(request).ifPresent(news::tell);
            }
        } catch (RuntimeException notKept) {
            SmppLog.notKept(notKept);
            throw new ProcessRequestException("not kept", SMPPConstant.STAT_ESME_RX_T_APPN, notKept);
        }
    }

    private Optional<ReceiptCame> receipt(DeliverSm request) {
        String text = new String(body(request), StandardCharsets.ISO_8859_1);
        OptionalParameter.Receipted_message_id named = request
                .getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        OptionalParameter.Message_state state = request.getOptionalParameter(OptionalParameter.Message_state.class);
        Optional<String> id = named == null ? found(ID, text) : Optional.of(named.getValueAsString());
        String word = found(STATE, text).orElse("").toUpperCase(Locale.ROOT);
        Fate fate = state == null ? fate(word) : fate(state.getValue());
        String reason = found(ERROR, text).map(error -> word + " " + error).orElse(word).strip();
        return id.map(one -> new ReceiptCame(ChannelKey.SMS, ids.ofReceipt(one), fate, reason));
    }

    private static Fate fate(String word) {
        return switch (word) {
            case "DELIVRD" -> Fate.DELIVERED;
            case "EXPIRED", "DELETED", "UNDELIV", "REJECTD" -> Fate.FAILED;
            default -> Fate.UNDER_WAY;
        };
    }

    private static Fate fate(byte state) {
        return switch (state) {
            case 2 -> Fate.DELIVERED;
            case 3, 4, 5, 8 -> Fate.FAILED;
            default -> Fate.UNDER_WAY;
        };
    }

    private static Optional<RecipientSpoke> spoken(DeliverSm request) {
        String from = request.getSourceAddr();
        String number = from.startsWith("+") ? from : "+" + from;
        String words = SmppParts.words(request.getDataCoding(), request.isUdhi(), body(request));
        return PhoneNumber.isValid(number)
                ? OptWord.in(words)
                        .map(wish -> new RecipientSpoke(ChannelKey.SMS, PhoneNumber.of(number).value(), wish,
                                AnswerBy.MESSAGE))
                : Optional.empty();
    }

    private static byte[] body(DeliverSm request) {
        OptionalParameter.Message_payload payload = request
                .getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload == null ? request.getShortMessage() : payload.getValue();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(match -> match.group(1));
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alertNotification) {
        // says that a phone is in reach again, which nobody asked for
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not used", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
