package io.herald.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Maven built or fetched for a start.
 *
 * @param application the EAR
 * @param server      the Payara distribution, zipped
 * @param driver      the JDBC driver
 * @param scripts     the directory of the provisioning scripts
 */
public record Artifacts(Path application, Path server, Path driver, Path scripts) {

    public Artifacts {
        for (Path file : new Path[]{application, server, driver, scripts}) {
            if (!Files.isReadable(file)) {
                throw new CannotStartException(file + " is missing: start Herald with 'mvn -Prun'.");
            }
        }
    }

    /** As the build hands them over, in system properties. */
    public static Artifacts ofBuild() {
        return new Artifacts(path("build.ear"), path("build.payara"), path("build.driver"), path("build.scripts"));
    }

    Path hardening() {
        return scripts.resolve("harden.asadmin");
    }

    Path provisioning() {
        return scripts.resolve("provision.asadmin");
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property, property)).toAbsolutePath();
    }
}
