package io.herald.web.publicpage;

import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.html.PageRenderer;
import io.herald.web.publicpage.html.Pages;
import io.herald.web.publicpage.serving.CachePolicy;
import io.herald.web.publicpage.serving.Representation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Pages that are for one reader only: rendered when asked for, never kept. */
@ApplicationScoped
public class PersonalPages {

    private volatile Optional<BiFunction<PageSettings, Language, Pages>> making = Optional.empty();

    /** From now on pages look like this. */
    public void renderBy(PageRenderer renderer, Supplier<Appearance> appearance) {
        making = Optional.of((settings, language) -> renderer.pages(settings, appearance.get()).stream()
                .filter(candidate -> candidate.language().equals(language)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the page does not speak " + language)));
    }

    /** @throws IllegalStateException before the public page has started */
    public Representation render(PageSettings settings, Language language, Function<Pages, String> page) {
        Pages pages = making.orElseThrow(() -> new IllegalStateException("the public page has not started"))
                .apply(settings, language);
        return Representation.of("text/html;charset=UTF-8", Optional.of(language), CachePolicy.NEVER,
                page.apply(pages));
    }
}
