package io.herald.audience;

import io.herald.audience.domain.Imports;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.sheet.SheetWriting;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which lines of an import were not taken and why, as CSV: line, column, reason. It repeats no address. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportImportProblems {

    static final int LINES = 5_000;

    private final Imports imports;

    @SuppressWarnings("NullAway")
    protected ExportImportProblems() {
        this(null);
    }

    @Inject
    public ExportImportProblems(Imports imports) {
        this.imports = imports;
    }

    /**
     * @param language of the reasons
     * @param after what the former piece told; empty for the first one
     */
    public CsvPart handle(String id, Language language, Optional<String> after) {
        Phrases words = Phrases.of(ExportImportProblems.class, language);
        List<RowProblem> problems = imports.problems(id, after.map(Long::parseLong).orElse(0L), LINES);
        String head = after.isPresent() ? ""
                : SheetWriting.MARK + SheetWriting.lines(List.of(List.of(words.text("import.line"),
                        words.text("import.column"), words.text("import.reason"))));
        return new CsvPart(head + SheetWriting.lines(problems.stream().map(problem -> line(problem, words)).toList()),
                problems.size() < LINES ? Optional.empty()
                        : Optional.of(Long.toString(problems.getLast().line())));
    }

    private static List<String> line(RowProblem problem, Phrases words) {
        return List.of(Long.toString(problem.line()), problem.column(), words.text("import.problem." + problem.code()));
    }
}
