package io.herald.web.publicpage;

import io.herald.web.publicpage.mirror.MirrorFolder;
import io.herald.web.publicpage.mirror.MirrorTarget;
import io.herald.web.publicpage.mirror.S3Bucket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where copies of the page are kept: settings of the installation, so that the secret of a bucket lies where the
 * database's password does, and never in the database.
 */
@Dependent
class MirrorSettings {

    @Inject
    @ConfigProperty(name = "herald.mirror.dir")
    private Optional<String> directory;
    @Inject
    @ConfigProperty(name = "herald.mirror.s3.url")
    private Optional<String> bucket;
    @Inject
    @ConfigProperty(name = "herald.mirror.s3.region", defaultValue = "us-east-1")
    private String region;
    @Inject
    @ConfigProperty(name = "herald.mirror.s3.key")
    private Optional<String> key;
    @Inject
    @ConfigProperty(name = "herald.mirror.s3.secret")
    private Optional<String> secret;

    /** @throws IllegalArgumentException if a bucket is named without a key and its secret */
    List<MirrorTarget> targets(Clock clock) {
        List<MirrorTarget> targets = new ArrayList<>();
        given(directory).map(Path::of).map(MirrorFolder::new).ifPresent(targets::add);
        given(bucket).map(url -> new S3Bucket(URI.create(url), region, needed(key, "key"), needed(secret, "secret"),
                clock)).ifPresent(targets::add);
        return targets;
    }

    private static String needed(Optional<String> setting, String name) {
        return given(setting).orElseThrow(
                () -> new IllegalArgumentException("herald.mirror.s3.url needs herald.mirror.s3." + name));
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.filter(value -> !value.isBlank());
    }
}
