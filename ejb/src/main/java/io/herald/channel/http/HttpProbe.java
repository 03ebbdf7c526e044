package io.herald.channel.http;

import io.herald.channel.Probe;
import io.herald.channel.http.HttpResult.Answered;
import java.util.function.Function;

/** What a call that only asks tells of a provider. */
public final class HttpProbe {

    private HttpProbe() {}

    /** @param reading of an answer, whatever its status; without one the reason why there is none is told */
    public static Probe of(HttpResult result, Function<Answered, Probe> reading) {
        return switch (result) {
            case Answered answer -> reading.apply(answer);
            case HttpResult.NotSent(String reason) -> new Probe(false, reason);
            case HttpResult.Unanswered(String reason) -> new Probe(false, reason);
        };
    }
}
