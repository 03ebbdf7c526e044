package io.herald.template;

import io.herald.identity.Role;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import io.herald.template.exchange.TemplateDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes all templates in use into one document: the approved words of each, or the newest where none are approved. */
@Stateless
@RolesAllowed({Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ExportTemplates {

    private final Templates templates;

    @SuppressWarnings("NullAway")
    protected ExportTemplates() {
        this(null);
    }

    @Inject
    public ExportTemplates(Templates templates) {
        this.templates = templates;
    }

    /** @return JSON, by the names of the templates */
    public String handle() {
        List<DraftTemplate.Command> all = new ArrayList<>();
        Slice<Templates.Overview> page;
        int offset = 0;
        do {
            page = templates.list(Optional.empty(), false, Optional.empty(), new Window(offset, Window.MOST));
            page.rows().stream().filter(row -> !row.template().isRetired()).map(this::command).forEach(all::add);
            offset += Window.MOST;
        } while (offset < page.total());
        return TemplateDocument.write(all);
    }

    private DraftTemplate.Command command(Templates.Overview overview) {
        Template template = overview.template();
        TemplateVersionId wanted = overview.versions().stream()
                .filter(version -> version.status() == TemplateStatus.APPROVED).findFirst()
                .orElseGet(() -> overview.versions().getFirst()).id();
        TemplateVersion version = templates.findVersion(wanted).orElseThrow();
        return new DraftTemplate.Command(template.key(), template.name(), template.phase(), template.cause(),
                version.variants(), version.placeholders());
    }
}
