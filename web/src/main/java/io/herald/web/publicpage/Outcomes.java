package io.herald.web.publicpage;

import io.herald.shared.Language;
import io.herald.web.publicpage.html.Notice;
import io.herald.web.publicpage.html.Words;
import io.herald.web.publicpage.serving.AcceptLanguage;
import io.herald.web.publicpage.serving.Answer;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a notice in the language of the page that the reader came from. */
@ApplicationScoped
public class Outcomes {

    private CurrentSnapshot current;

    protected Outcomes() {}

    @Inject
    public Outcomes(CurrentSnapshot current) {
        this.current = current;
    }

    /** @param path of the request, which may begin with a language */
    public void answer(int status, Notice notice, String path, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        Answer.withOutcome(status, current.get().outcome(notice.name()).in(language(path, request)), request,
                response);
    }

    /** The language that the path begins with, else the reader's, else the page's first. */
    public static Language language(String path, HttpServletRequest request) {
        return Words.LANGUAGES.stream()
                .filter(language -> path.startsWith("/" + language.tag() + "/")).findFirst()
                .or(() -> AcceptLanguage.best(request.getHeader("Accept-Language"), Words.LANGUAGES))
                .orElse(Words.LANGUAGES.getFirst());
    }
}
