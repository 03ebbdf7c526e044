package io.herald.web.api.rest.approval;

import io.herald.identity.AbsenceView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is, or will be, away. */
@Schema(name = "Absence", description = "A time in which a deputy stands in for somebody")
public record AbsenceRow(String id, String person, String deputy, Instant startsAt, Instant endsAt) {

    static AbsenceRow of(AbsenceView view) {
        return new AbsenceRow(view.id(), view.personName(), view.deputyName(), view.startsAt(), view.endsAt());
    }
}
