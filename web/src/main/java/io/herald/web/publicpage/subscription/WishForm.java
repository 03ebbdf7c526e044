package io.herald.web.publicpage.subscription;

import io.herald.audience.MinimumImpact;
import io.herald.audience.Wishes;
import io.herald.shared.Language;
import io.herald.web.publicpage.html.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody wants to hear of from the fields of a form; fields that are missing ask for everything. */
final class WishForm {

    private WishForm() {}

    /** @param page the language of the page with the form */
    static Wishes read(HttpServletRequest request, Language page) {
        Language language = field(request, "language").filter(tag -> Words.LANGUAGES.contains(Language.of(tag)))
                .map(Language::of).orElse(page);
        Optional<String> incident = field(request, "incident");
        if (incident.isPresent()) {
            return Wishes.incident(language, incident.get());
        }
        boolean parts = field(request, "what").filter("parts"::equals).isPresent();
        return new Wishes(language, !parts, parts ? fields(request, "component") : Set.of(),
                parts ? fields(request, "group") : Set.of(), fields(request, "followed"),
                field(request, "impact").map(MinimumImpact::fromWire).orElse(MinimumImpact.NONE));
    }

    private static Optional<String> field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Set<String> fields(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Set.of() : Set.copyOf(List.of(values));
    }
}
