package io.herald.channel.chat.slack;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.http.Verdict;
import java.util.Set;

/** What Slack's words for a failure mean for a delivery. Slack says them with status 200. */
final class SlackErrors {

    private static final Set<String> ABOUT_US = Set.of("invalid_auth", "not_authed", "account_inactive",
            "token_revoked", "token_expired", "missing_scope", "no_permission", "not_allowed_token_type",
            "access_denied", "ekm_access_denied", "org_login_required", "team_access_not_granted",
            "two_factor_setup_required", "deprecated_endpoint", "method_deprecated", "team_not_found");
    private static final Set<String> BUSY = Set.of("ratelimited", "rate_limited", "message_limit_exceeded",
            "service_unavailable", "team_added_to_org", "accesslimited");
    private static final Set<String> MAYBE_DONE = Set.of("fatal_error", "internal_error", "request_timeout");
    private static final Set<String> UNTIL_INVITED = Set.of("not_in_channel");

    private SlackErrors() {}

    /** Whether the same call may succeed later although nobody changes anything. */
    static boolean passes(String error) {
        return BUSY.contains(error) || MAYBE_DONE.contains(error);
    }

    static DeliveryOutcome outcome(String error, Verdict verdict) {
        String reason = "Slack says " + error;
        if (ABOUT_US.contains(error) || BUSY.contains(error)) {
            return Deferred.provider(reason);
        }
        if (UNTIL_INVITED.contains(error)) {
            return Deferred.recipient(reason + ": the bot has to be invited to the channel");
        }
        return MAYBE_DONE.contains(error) ? verdict.doubtful(reason) : new Refused(reason);
    }
}
