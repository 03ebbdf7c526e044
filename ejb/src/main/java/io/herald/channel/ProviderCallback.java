package io.herald.channel;

import java.util.Map;
import java.util.Set;

/** Reads what one provider calls Herald with. */
public interface ProviderCallback {

    /** The ends of the addresses that it answers at, below {@link TakeProviderCall#PATH}. */
    Set<String> hooks();

    /**
     * @param signature that came with the call; empty when there was none
     * @return whether the provider signed the call; only then it had an effect
     */
    boolean take(String hook, String signature, Map<String, String> fields);
}
