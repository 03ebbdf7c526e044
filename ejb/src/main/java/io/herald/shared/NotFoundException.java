package io.herald.shared;

import java.io.Serial;
import java.util.Map;

/** What was asked for does not exist. */
public class NotFoundException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what the kind of thing in plain words, for example {@code incident}
     * @param id the id that was asked for
     */
    public NotFoundException(String what, String id) {
        super(ErrorCode.NOT_FOUND, "There is no such " + what, Map.of("what", what, "id", id));
    }
}
