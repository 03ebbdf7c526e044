package io.herald.channel.sms.http;

/** The answers that Twilio reads (TwiML for Programmable Messaging). */
final class TwiMl {

    private TwiMl() {}

    /** Asks Twilio to answer the phone that it told of. */
    static String message(String words) {
        String text = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>" + text + "</Message></Response>";
    }
}
