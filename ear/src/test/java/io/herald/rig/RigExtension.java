package io.herald.rig;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all fault runs and benches of one build the same rig; its mail server is healthy again after each. */
public final class RigExtension implements ParameterResolver, AfterEachCallback {

    /** The most mails of a channel whose acceptance is not written down; what a crash may send twice. */
    public static final int IN_FLIGHT = 100;

    /** The most connections to the mail server. */
    public static final int CONNECTIONS = 8;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Rig.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return rig(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        rig(context).sink().mood(Mood.HEALTHY);
    }

    /** Where the server's JVM writes its collections. */
    public static Path collections() {
        return Path.of(System.getProperty("build.directory", "target"), "gc.log").toAbsolutePath();
    }

    private static Rig rig(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Rig.class,
                type -> Rig.start(Map.of("herald.delivery.inflight", IN_FLIGHT, "herald.mail.connections", CONNECTIONS,
                        "herald.mail.timeout", "PT5S", "herald.webhook.allow.private", true, "herald.java.options",
                        "-Xlog:gc:file=" + collections())),
                Rig.class);
    }
}
