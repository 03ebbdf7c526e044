package io.herald.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Herald for all tests of a run and stops it after the last. */
public final class HeraldExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        herald(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HeraldUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return herald(context);
    }

    /** The shared Herald; it is started where it does not run yet. */
    public static HeraldUnderTest herald(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(HeraldUnderTest.class, type -> HeraldUnderTest.start(), HeraldUnderTest.class);
    }
}
