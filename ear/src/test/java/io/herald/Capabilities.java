package io.herald;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * The capabilities of the business module, one slice each.
 * Audit and identity are one slice: an audit entry names who acted, and a change of who may act is audited.
 */
final class Capabilities implements SliceAssignment {

    private static final String ROOT = "io.herald.";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String capability = of(type);
        return switch (capability) {
            case "", "web", "bpmn" -> SliceIdentifier.ignore();
            case "audit", "identity" -> SliceIdentifier.of("audit and identity");
            default -> SliceIdentifier.of(capability);
        };
    }

    @Override
    public String getDescription() {
        return "capabilities";
    }

    /** The name of the capability that owns a class; empty where it is none of ours. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
