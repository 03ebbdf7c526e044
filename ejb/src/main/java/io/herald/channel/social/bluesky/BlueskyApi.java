package io.herald.channel.social.bluesky;

import io.herald.channel.http.HttpCall;
import io.herald.channel.http.HttpResult;
import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.NotDeliveredException;
import io.herald.channel.http.Verdict;
import io.herald.shared.Secret;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls of an account's server (XRPC). Logging in is limited to 30 times in 5 minutes, so a session is kept and
 * renewed. Safe for many threads.
 */
final class BlueskyApi {

    private record Session(String did, Secret access, Secret refresh) {}

    private final HttpTransport transport;
    private final BlueskySettings settings;
    private final Verdict verdict;
    private @Nullable Session session;

    BlueskyApi(HttpTransport transport, BlueskySettings settings, Clock clock) {
        this.transport = transport;
        this.settings = settings;
        this.verdict = new Verdict(clock, true);
    }

    /** Writes a record under a key of ours, which does nothing when it is there already with the same content. */
    PostRecord.Strong put(String key, JsonObject post) throws NotDeliveredException {
        Session valid = session();
        HttpResult result = put(valid, key, post);
        if (isExpired(result)) {
            result = put(renewed(valid), key, post);
        }
        if (result instanceof Answered answer && answer.succeeded()) {
            Optional<JsonObject> json = answer.json().filter(body -> body.containsKey("uri"));
            if (json.isPresent()) {
                return new PostRecord.Strong(json.get().getString("uri"), json.get().getString("cid", ""));
            }
        }
        throw new NotDeliveredException(verdict.of(result));
    }

    /** Logs in anew, which is how settings are tried. @return the account's permanent name */
    synchronized String login() throws NotDeliveredException {
        Session fresh = started(call("com.atproto.server.createSession").json(Json.createObjectBuilder()
                .add("identifier", settings.handle())
                .add("password", settings.password().orElse(Secret.of("")).value()).build()));
        session = fresh;
        return fresh.did();
    }

    private synchronized Session session() throws NotDeliveredException {
        Session known = session;
        if (known == null) {
            login();
            return session();
        }
        return known;
    }

    /** @param old the session that was not accepted any more */
    private synchronized Session renewed(Session old) throws NotDeliveredException {
        if (old.equals(session)) {
            session = null;
            try {
                session = started(call("com.atproto.server.refreshSession").bearer(old.refresh()));
            } catch (NotDeliveredException alsoExpired) {
                login();
            }
        }
        return session();
    }

    private HttpResult put(Session valid, String key, JsonObject post) {
        return transport.exchange(call("com.atproto.repo.putRecord").bearer(valid.access()).json(Json
                .createObjectBuilder().add("repo", valid.did()).add("collection", PostRecord.COLLECTION)
                .add("rkey", key).add("record", post).build()));
    }

    private Session started(HttpCall call) throws NotDeliveredException {
        HttpResult result = transport.exchange(call);
        if (result instanceof Answered answer && answer.succeeded()) {
            Optional<JsonObject> json = answer.json().filter(body -> body.containsKey("accessJwt"));
            if (json.isPresent()) {
                return new Session(json.get().getString("did", ""), Secret.of(json.get().getString("accessJwt")),
                        Secret.of(json.get().getString("refreshJwt", "")));
            }
        }
        throw new NotDeliveredException(verdict.of(result));
    }

    private HttpCall call(String method) {
        return HttpCall.post(HttpCall.address(settings.service() + "/xrpc/" + method));
    }

    private static boolean isExpired(HttpResult result) {
        return result instanceof Answered answer && (answer.status() == 401 || answer.status() == 400)
                && answer.json().map(json -> json.getString("error", "")).filter(
                        error -> error.equals("ExpiredToken") || error.equals("InvalidToken")).isPresent();
    }
}
