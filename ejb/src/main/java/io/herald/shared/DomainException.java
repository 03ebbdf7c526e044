package io.herald.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The root of every refusal that the caller can understand and act upon. It rolls the transaction back, so that a
 * refused command leaves nothing half done.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final LinkedHashMap<String, String> details;

    protected DomainException(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /**
     * @param message one English sentence for logs and API clients, without anybody's personal data
     * @param details facts that a client may show or act upon, for example the reference of the incident
     */
    protected DomainException(ErrorCode code, String message, Map<String, String> details) {
        super(message);
        this.code = code;
        this.details = new LinkedHashMap<>(details);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> details() {
        return Map.copyOf(details);
    }
}
