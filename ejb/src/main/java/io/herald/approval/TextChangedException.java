package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** The text is not the one that the approver read; reading it again and deciding anew is safe. */
public class TextChangedException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public TextChangedException() {
        super(ErrorCode.TEXT_CHANGED, "The words changed since they were read; read them again before deciding");
    }
}
