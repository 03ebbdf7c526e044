package io.herald.shared;

import java.io.Serial;
import java.util.Map;

/** The thing is in a state that does not allow what was asked. */
public class IllegalStateOfException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what the kind of thing, for example {@code message}
     * @param state the state it is in, in its wire word
     * @param refused what was asked, as a verb phrase: {@code be submitted}
     */
    public IllegalStateOfException(String what, String state, String refused) {
        super(ErrorCode.ILLEGAL_STATE, "A " + what + " that is " + state.replace('_', ' ') + " cannot " + refused,
                Map.of("what", what, "state", state));
    }
}
