package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** Somebody who approved these words wanted to answer for another stage of them as well. */
public class AlreadySignedException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public AlreadySignedException() {
        super(ErrorCode.FOUR_EYES, "Nobody approves the same words twice");
    }
}
