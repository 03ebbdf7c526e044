package io.herald.template;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** There is a template with this key already. */
public class TemplateKeyTakenException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public TemplateKeyTakenException(String key) {
        super(ErrorCode.DUPLICATE, "There is a template with the key " + key + " already", Map.of("key", key));
    }
}
