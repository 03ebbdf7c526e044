package io.herald.load;

import io.herald.rig.EmptyData;
import io.herald.run.Artifacts;
import io.herald.run.FreePorts;
import io.herald.run.Herald;
import io.herald.run.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** A Herald of the bench's own, as production would start it, with new demo data. */
final class OwnHerald {

    private OwnHerald() {}

    /** @param name of its data directory */
    static Herald start(String name) throws IOException, InterruptedException {
        Artifacts built = Artifacts.ofBuild();
        Path data = EmptyData.in(built.application().toAbsolutePath().getParent().resolve("bench").resolve(name));
        return Herald.start(built, Settings.of(System.getProperties(), System.getenv())
                .with("herald.http.port", FreePorts.any()).with("herald.data.dir", data).with("herald.demo", "true")
                .with("herald.mirror.dir", data.resolve("mirror")));
    }
}
