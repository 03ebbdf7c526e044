package io.herald.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Where whoever serves the public page says so; without anybody who does, nothing is served. */
@ApplicationScoped
public class ServedPage {

    private volatile Optional<BooleanSupplier> server = Optional.empty();

    /** @param bringUpToDate renders the page if it is behind; tells whether readers get what was committed so far */
    public void serveBy(BooleanSupplier bringUpToDate) {
        server = Optional.of(bringUpToDate);
    }

    /** Whether readers get everything now that was committed before this call. */
    public boolean bringUpToDate() {
        return server.filter(BooleanSupplier::getAsBoolean).isPresent();
    }
}
