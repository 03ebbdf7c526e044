package io.herald.channel.sms;

import io.herald.channel.RecipientSpoke.Wish;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that people answer with to leave, to come back or to ask, as carriers and laws know them. */
public final class OptWord {

    private static final Map<String, Wish> WORDS = Map.ofEntries(Map.entry("STOP", Wish.STOP),
            Map.entry("STOPALL", Wish.STOP), Map.entry("UNSUBSCRIBE", Wish.STOP), Map.entry("CANCEL", Wish.STOP),
            Map.entry("END", Wish.STOP), Map.entry("QUIT", Wish.STOP), Map.entry("ARRET", Wish.STOP),
            Map.entry("START", Wish.START), Map.entry("UNSTOP", Wish.START), Map.entry("REPRENDRE", Wish.START),
            Map.entry("HELP", Wish.HELP), Map.entry("AIDE", Wish.HELP), Map.entry("INFO", Wish.HELP));
    /** In any form: désabonner, désabonnement, désabonnez-moi. */
    private static final String LEAVE = "DESABO";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z]+");

    private OptWord() {}

    /** @return nothing when the text's first word is none of them */
    public static Optional<Wish> in(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.splitAsStream(plain.toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty()).findFirst()
                .map(word -> word.startsWith(LEAVE) ? Wish.STOP : WORDS.get(word));
    }
}
