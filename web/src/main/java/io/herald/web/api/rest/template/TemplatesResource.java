package io.herald.web.api.rest.template;

import io.herald.identity.Scope;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.FindTemplateVersion;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.TemplateCard;
import io.herald.web.api.rest.Page;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /templates}. */
@RequestScoped
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_READ)
@Tag(name = "Templates", description = "Wordings that managers have approved")
public class TemplatesResource {

    private ListTemplates listTemplates;
    private FindTemplateVersion findTemplateVersion;

    protected TemplatesResource() {}

    @Inject
    public TemplatesResource(ListTemplates listTemplates, FindTemplateVersion findTemplateVersion) {
        this.listTemplates = listTemplates;
        this.findTemplateVersion = findTemplateVersion;
    }

    @GET
    @Operation(operationId = "listTemplates", summary = "List approved templates",
            description = "Only templates that may be sent now, each with its approved words and its placeholders.")
    public Page<TemplateBody> list(
            @Parameter(description = "Only templates for this moment") @QueryParam("phase") Phase phase,
            @Parameter(description = "Found in name, key or words") @QueryParam("text") String text,
            @QueryParam("offset") @DefaultValue("0") Integer offset,
            @QueryParam("limit") @DefaultValue("50") Integer limit) {
        Window window = new Window(offset, limit);
        Slice<TemplateCard> cards = listTemplates.handle(
                new ListTemplates.Filter(Optional.ofNullable(phase), true, Optional.ofNullable(text)), window);
        return Page.of(cards.map(this::withWords), window);
    }

    private TemplateBody withWords(TemplateCard card) {
        return TemplateBody.of(card, findTemplateVersion.handle(card.approvedVersion().orElseThrow()));
    }
}
