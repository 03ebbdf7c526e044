package io.herald.channel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Takes a provider's call: what became of a message, what a recipient answered. Anybody can call; only what the
 * provider signed has an effect, in the transactions of those who hear of it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeProviderCall {

    /** What the addresses of all hooks of providers begin with. */
    public static final String PATH = "/rest/v1/hooks/providers/";

    private final Instance<ProviderCallback> callbacks;

    @SuppressWarnings("NullAway")
    protected TakeProviderCall() {
        this(null);
    }

    @Inject
    public TakeProviderCall(@Any Instance<ProviderCallback> callbacks) {
        this.callbacks = callbacks;
    }

    /** How a call ended. */
    public enum Answer {
        KEPT, NOT_SIGNED, NO_SUCH_HOOK
    }

    public Answer handle(String hook, String signature, Map<String, String> fields) {
        return callbacks.stream().filter(callback -> callback.hooks().contains(hook)).findFirst()
                .map(callback -> callback.take(hook, signature, fields) ? Answer.KEPT : Answer.NOT_SIGNED)
                .orElse(Answer.NO_SUCH_HOOK);
    }
}
