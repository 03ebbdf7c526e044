package io.herald.web.console.template;

import io.herald.template.ExportTemplates;
import io.herald.template.ImportTemplates;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Templates that leave as a file, and files of templates that come in. */
@Named
@ViewScoped
public class ExchangeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 5_000_000;

    @Inject
    ExportTemplates export;

    @Inject
    ImportTemplates importTemplates;

    @Inject
    Results results;

    private transient @Nullable Part file;
    private transient List<ImportTemplates.Outcome> outcomes = List.of();

    public void export() {
        Faces.sendFile(export.handle().getBytes(StandardCharsets.UTF_8), "herald-templates.json", true);
    }

    public void takeOver() throws IOException {
        outcomes = List.of();
        if (file == null || file.getSize() > MOST_BYTES) {
            results.refuse(file == null ? "exchange.noFile" : "exchange.tooLarge");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            outcomes = importTemplates.handle(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
        results.done("exchange.did.imported");
    }

    /** What became of each template of the file. */
    public List<ImportTemplates.Outcome> getOutcomes() {
        return outcomes == null ? List.of() : outcomes;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
