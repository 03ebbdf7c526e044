package io.herald.message;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** A message was to go out whose words are neither approved wording nor approved by a manager who wrote none of it. */
public class UnapprovedWordingException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public UnapprovedWordingException(MessageId message) {
        super(ErrorCode.UNAPPROVED_WORDING, "Nobody approved exactly these words", Map.of("message", message.value()));
    }
}
