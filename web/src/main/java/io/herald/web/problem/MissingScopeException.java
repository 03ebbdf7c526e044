package io.herald.web.problem;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** The token may not be used for this. */
public class MissingScopeException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public MissingScopeException(String scope) {
        super(ErrorCode.FORBIDDEN, "The token lacks the scope " + scope, Map.of("scope", scope));
    }
}
