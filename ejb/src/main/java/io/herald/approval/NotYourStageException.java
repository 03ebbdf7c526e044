package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** The stage of the request that is open belongs to a group that the caller is not in. */
public class NotYourStageException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public NotYourStageException() {
        super(ErrorCode.NOT_YOUR_STAGE, "Somebody else has to decide now");
    }
}
