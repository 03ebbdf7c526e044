package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** The request is closed: somebody decided, or its authors withdrew the text. */
public class AlreadyDecidedException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public AlreadyDecidedException(ApprovalStatus status) {
        super(ErrorCode.ALREADY_DECIDED, "This request is closed: " + status.wire().replace('_', ' '),
                Map.of("status", status.wire()));
    }
}
