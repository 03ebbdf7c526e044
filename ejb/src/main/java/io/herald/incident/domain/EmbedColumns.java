package io.herald.incident.domain;

import io.herald.incident.EmbedLook;
import io.herald.incident.EmbedLook.Colours;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link EmbedLook} in the columns of the page. */
@Embeddable
class EmbedColumns {

    @Column(name = "embed_position")
    private String position;

    @Column(name = "embed_incident_background")
    private @Nullable String incidentBackground;

    @Column(name = "embed_incident_text")
    private @Nullable String incidentText;

    @Column(name = "embed_maintenance_background")
    private @Nullable String maintenanceBackground;

    @Column(name = "embed_maintenance_text")
    private @Nullable String maintenanceText;

    @SuppressWarnings("NullAway.Init")
    protected EmbedColumns() {}

    EmbedColumns(EmbedLook look) {
        position = look.position();
        incidentBackground = look.incident().map(Colours::background).orElse(null);
        incidentText = look.incident().map(Colours::text).orElse(null);
        maintenanceBackground = look.maintenance().map(Colours::background).orElse(null);
        maintenanceText = look.maintenance().map(Colours::text).orElse(null);
    }

    EmbedLook look() {
        return new EmbedLook(position, colours(incidentBackground, incidentText),
                colours(maintenanceBackground, maintenanceText));
    }

    private static Optional<Colours> colours(@Nullable String background, @Nullable String text) {
        return background == null || text == null ? Optional.empty() : Optional.of(new Colours(background, text));
    }
}
