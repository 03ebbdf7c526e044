package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.DecisionLink;
import io.herald.approval.domain.DecisionLinks;
import io.herald.identity.UserId;
import io.herald.shared.Secret;
import io.herald.shared.SecretBox;
import io.herald.shared.Sha256;
import io.herald.shared.ValidationException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes links that decide, and knows its own. A token is a random number and a signature (HMAC-SHA256 under the
 * installation's key) over that number, the request, the approver and the words; only its hash is kept. So neither who
 * reads the table nor who writes to it can decide anything.
 */
@Dependent
class LinkSigner {

    private static final int RANDOM_BYTES = 24;

    private final DecisionLinks links;
    private final SecretBox secretBox;
    private final LinkSettings settings;
    private final Clock clock;

    @Inject
    LinkSigner(DecisionLinks links, SecretBox secretBox, LinkSettings settings, Clock clock) {
        this.links = links;
        this.secretBox = secretBox;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return empty where this installation has no key to sign with */
    Optional<Secret> issue(Approval approval, UserId approver) {
        String number = Secret.random(RANDOM_BYTES).value();
        String signature;
        try {
            signature = signature(number, approval.id(), approver, approval.textSha256());
        } catch (ValidationException noKey) {
            return Optional.empty();
        }
        Secret token = Secret.of(number + "." + signature);
        Instant now = clock.instant();
        links.add(new DecisionLink(Sha256.hex(token.value()), approval.id(), approver, approval.textSha256(), now,
                now.plus(settings.lifetime())));
        return Optional.of(token);
    }

    /** @return empty for a token that was not issued here, or whose row was changed since */
    Optional<DecisionLink> find(Secret token) {
        return links.findBySha256(Sha256.hex(token.value())).filter(link -> isSigned(token, link));
    }

    Duration lifetime() {
        return settings.lifetime();
    }

    private boolean isSigned(Secret token, DecisionLink link) {
        String[] parts = token.value().split("\\.", 2);
        return parts.length == 2 && MessageDigest.isEqual(parts[1].getBytes(StandardCharsets.UTF_8),
                signature(parts[0], link.approval(), link.approver(), link.textSha256())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String number, ApprovalId approval, UserId approver, String textSha256) {
        String signed = String.join(" ", "approval link", number, approval.value(), approver.value(), textSha256);
        return secretBox.derive(signed).value().replace('+', '-').replace('/', '_').replace("=", "");
    }
}
