package io.herald.migration.timer;

import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.PublicAddresses;
import io.herald.channel.http.RetryAfter;
import io.herald.migration.AdvanceMigration;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Reads one address of another page, outside of any transaction, and tells what came. */
final class PageReader {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int ENHANCE_YOUR_CALM = 420;
    private static final int TOO_MANY = 429;

    private final AdvanceMigration advance;
    private final boolean anyAddress;
    private final HttpTransport http = new HttpTransport(Duration.ofSeconds(10), Duration.ofSeconds(60),
            LARGEST_ANSWER);

    /** @param anyAddress whether it may read from private networks and this machine */
    PageReader(AdvanceMigration advance, boolean anyAddress) {
        this.advance = advance;
        this.anyAddress = anyAddress;
    }

    /** @return whether it may go on at once */
    boolean read(String id, String address, Instant now) {
        if (!anyAddress && isPrivate(address)) {
            advance.stop(id, "the address leads into a private network; herald.migration.allow.private allows that");
            return false;
        }
        HttpResult result = http.exchange(HttpCall.get(URI.create(address)).header("Accept", "application/json"));
        return switch (result) {
            case Answered answer when answer.succeeded() -> {
                advance.keep(id, address, answer.body());
                yield true;
            }
            case Answered busy when busy.status() == ENHANCE_YOUR_CALM || busy.status() == TOO_MANY
                    || busy.status() / 100 == 5 -> {
                Duration pause = busy.header("Retry-After").flatMap(text -> RetryAfter.parse(text, now))
                        .orElse(A_MINUTE);
                advance.waitFor(id, pause, "the page answered " + busy.status());
                yield false;
            }
            case Answered other -> {
                advance.leaveOut(id, address, "the page answered " + other.status());
                yield true;
            }
            case HttpResult.NotSent(String reason) -> later(id, reason);
            case HttpResult.Unanswered(String reason) -> later(id, reason);
        };
    }

    /**
     * The call that follows finds the same addresses, because the JVM remembers for 30 s what it resolved
     * (networkaddress.cache.ttl). A host that is unknown is for the call to report.
     */
    private static boolean isPrivate(String address) {
        try {
            return !Arrays.stream(InetAddress.getAllByName(URI.create(address).getHost()))
                    .allMatch(PublicAddresses::contains);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private boolean later(String id, String reason) {
        advance.waitFor(id, A_MINUTE, reason);
        return false;
    }
}
