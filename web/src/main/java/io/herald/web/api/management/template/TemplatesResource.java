package io.herald.web.api.management.template;

import io.herald.identity.Scope;
import io.herald.shared.Window;
import io.herald.template.DraftTemplate;
import io.herald.template.Fallback;
import io.herald.template.FindTemplate;
import io.herald.template.FindTemplateVersion;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.SubmitTemplate;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import io.herald.template.TemplateVersionView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Paging;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /pages/{page_id}/incident_templates}. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/incident_templates")
@RequiresScope(Scope.INCIDENTS_READ)
public class TemplatesResource {

    private ListTemplates listTemplates;
    private FindTemplate findTemplate;
    private FindTemplateVersion findTemplateVersion;
    private DraftTemplate draftTemplate;
    private SubmitTemplate submitTemplate;

    protected TemplatesResource() {}

    @Inject
    public TemplatesResource(ListTemplates listTemplates, FindTemplate findTemplate,
            FindTemplateVersion findTemplateVersion, DraftTemplate draftTemplate, SubmitTemplate submitTemplate) {
        this.listTemplates = listTemplates;
        this.findTemplate = findTemplate;
        this.findTemplateVersion = findTemplateVersion;
        this.draftTemplate = draftTemplate;
        this.submitTemplate = submitTemplate;
    }

    @GET
    public Response list(@QueryParam("page") Integer page, @QueryParam("per_page") Integer perPage) {
        return Answers.list(Paging.part(inUse(), Paging.fromOne(page, perPage, "per_page")).stream()
                .map(card -> TemplateWire.of(findTemplate.handle(card.id()))).toList());
    }

    /** Drafts and submits it; a manager who did not write it decides. */
    @POST
    @RequiresScope(Scope.TEMPLATES_WRITE)
    public Response create(Sent body) {
        Fields fields = Sent.of(body).under("template");
        String name = fields.required("name");
        VariantText words = new VariantText(fields.required("title"), fields.required("body"));
        Phase phase = fields.word("update_status", TemplateWire::phase).orElse(Phase.FIRST_CONTACT);
        fields.refuseIf("should_tweet", true, "is not possible").refuseIfSet("group_id", "is not possible")
                .refuseIf("should_send_notifications", false, "must be true: subscribers are told of all that is"
                        + " published");
        if (fields.texts("component_ids").filter(ids -> !ids.isEmpty()).isPresent()) {
            fields.refuse("component_ids", "is not possible: name components with the incident");
        }
        fields.throwIfWrong();
        TemplateVersionId version = draftTemplate.handle(new DraftTemplate.Command(freeKey(name), name, phase,
                Optional.empty(), Map.of(VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE), words), List.of()));
        TemplateVersionView draft = findTemplateVersion.handle(version);
        submitTemplate.handle(version, draft.version());
        return Answers.created(TemplateWire.of(findTemplate.handle(draft.template())));
    }

    private List<TemplateCard> inUse() {
        return all().stream().filter(card -> !card.retired()).toList();
    }

    private List<TemplateCard> all() {
        return listTemplates.handle(new ListTemplates.Filter(Optional.empty(), false, Optional.empty()),
                Window.first(Window.MOST)).rows();
    }

    private String freeKey(String name) {
        return TemplateKey.from(name, all().stream().map(TemplateCard::key).toList());
    }
}
