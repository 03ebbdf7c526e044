package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;

/** Somebody tried to decide about a text that they wrote, changed or submitted themselves. */
public class FourEyesException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public FourEyesException() {
        super(ErrorCode.FOUR_EYES, "Nobody may decide about words of their own");
    }
}
