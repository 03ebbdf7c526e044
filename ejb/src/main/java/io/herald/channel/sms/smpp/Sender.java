package io.herald.channel.sms.smpp;

import java.util.regex.Pattern;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** Who phones say a text is from: a name, a short number of one country, or an international number. */
record Sender(TypeOfNumber type, NumberingPlanIndicator plan, String address) {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[0-9]{7,15}");
    private static final Pattern SHORT = Pattern.compile("[0-9]{3,8}");

    static Sender of(String sender) {
        if (sender.isEmpty()) {
            return new Sender(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, "");
        }
        if (INTERNATIONAL.matcher(sender).matches()) {
            return new Sender(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, sender.substring(1));
        }
        return SHORT.matcher(sender).matches()
                ? new Sender(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, sender)
                : new Sender(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, sender);
    }
}
