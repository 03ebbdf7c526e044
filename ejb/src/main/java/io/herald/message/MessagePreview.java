package io.herald.message;

import io.herald.shared.Violation;
import java.util.List;

/**
 * How a message would read, before it is written down.
 *
 * @param violations what has to be put right first, by field
 * @param wordingApproved whether it could go out without asking a manager
 */
public record MessagePreview(List<VariantView> variants, List<Violation> violations, boolean wordingApproved,
        String textSha256) {

    public MessagePreview {
        variants = List.copyOf(variants);
        violations = List.copyOf(violations);
    }
}
