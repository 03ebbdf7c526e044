package io.herald.it;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import io.herald.it.probe.Probe;

/**
 * The built EAR with one more web module.
 *
 * <pre>
 * herald.ear
 *   META-INF/application.xml   + module probes.war at /probe
 *   ejb.jar bpmn.jar web.war   as built
 *   lib/                       as built
 *   probes.war                 the classes of io.herald.it.probe
 * </pre>
 */
final class ApplicationWithProbes {

    private static final String MODULE = """
        <module>
          <web>
            <web-uri>probes.war</web-uri>
            <context-root>/probe</context-root>
          </web>
        </module>
        <library-directory>""";

    private ApplicationWithProbes() {}

    static Path of(Path built, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path war = probes(directory.resolve("probes.war"));
        Path ear = Files.copy(built, directory.resolve("herald.ear"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(ear)) {
            Files.copy(war, zip.getPath("probes.war"));
            Path descriptor = zip.getPath("META-INF/application.xml");
            Files.writeString(descriptor,
                    Files.readString(descriptor).replace("<library-directory>", MODULE.stripLeading()));
        }
        return ear;
    }

    private static Path probes(Path war) throws IOException {
        Files.deleteIfExists(war);
        Path classes = Path.of(Probe.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path probes = classes.resolve(Probe.class.getPackageName().replace('.', '/'));
        try (FileSystem zip = FileSystems.newFileSystem(war, Map.of("create", "true"));
                var files = Files.walk(probes)) {
            Path root = zip.getPath("WEB-INF/classes");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(classes.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            Files.writeString(zip.getPath("WEB-INF/beans.xml"), """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="all"/>
                """);
        }
        return war;
    }
}
