package io.herald.audience.domain;

import io.herald.audience.MinimumImpact;
import io.herald.audience.Wishes;
import io.herald.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;

/** The columns of a subscriber that say what it hears of and to whom it belongs. */
@Embeddable
public class Scope {

    static final String DEFAULT_AUDIENCE = "customers";

    @Convert(converter = TextArray.class)
    private Set<String> audiences = Set.of(DEFAULT_AUDIENCE);

    private boolean everything = true;

    @Convert(converter = TextArray.class)
    private Set<String> components = Set.of();

    @Convert(converter = TextArray.class)
    private Set<String> groups = Set.of();

    @Convert(converter = TextArray.class)
    private Set<String> incidents = Set.of();

    @Column(name = "minimum_impact")
    private String minimumImpact = MinimumImpact.NONE.wire();

    Wishes wishes(Language language) {
        return new Wishes(language, everything, components, groups, incidents, MinimumImpact.fromWire(minimumImpact));
    }

    void write(Wishes wishes) {
        everything = wishes.everything();
        components = new HashSet<>(wishes.components());
        groups = new HashSet<>(wishes.groups());
        incidents = new HashSet<>(wishes.incidents());
        minimumImpact = wishes.minimumImpact().wire();
    }

    Set<String> audiences() {
        return Set.copyOf(audiences);
    }

    void assign(Set<String> ids) {
        audiences = new HashSet<>(ids);
    }
}
