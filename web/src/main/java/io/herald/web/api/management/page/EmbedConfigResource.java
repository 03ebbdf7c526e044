package io.herald.web.api.management.page;

import io.herald.identity.Scope;
import io.herald.incident.EmbedLook;
import io.herald.incident.EmbedLook.Colours;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.ReviseEmbedLook;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.management.wire.WireObject;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /pages/{page_id}/status_embed_config}: the corner and the colours of the widget on other sites. */
@RequestScoped
@Transactional
@Path("/pages/{page_id}/status_embed_config")
@RequiresScope(Scope.INCIDENTS_READ)
public class EmbedConfigResource {

    private static final String WHITE = "#ffffff";

    private ReadPageSettings readPageSettings;
    private ReviseEmbedLook reviseEmbedLook;

    protected EmbedConfigResource() {}

    @Inject
    public EmbedConfigResource(ReadPageSettings readPageSettings, ReviseEmbedLook reviseEmbedLook) {
        this.readPageSettings = readPageSettings;
        this.reviseEmbedLook = reviseEmbedLook;
    }

    @GET
    public Response get() {
        PageSettings page = readPageSettings.handle();
        EmbedLook look = page.embed();
        return Answers.ok(new WireObject().text("page_id", page.pageId()).text("position", look.position())
                .text("incident_background_color", look.incident().map(Colours::background))
                .text("incident_text_color", look.incident().map(Colours::text))
                .text("maintenance_background_color", look.maintenance().map(Colours::background))
                .text("maintenance_text_color", look.maintenance().map(Colours::text)).done());
    }

    @PUT
    @RequiresScope(Scope.PAGE_WRITE)
    public Response replace(Sent body) {
        return patch(body);
    }

    /** A background without a colour for the words has white ones; a colour that is sent as null is taken back. */
    @PATCH
    @RequiresScope(Scope.PAGE_WRITE)
    public Response patch(Sent body) {
        PageSettings page = readPageSettings.handle();
        Fields fields = Sent.of(body).under("status_embed_config");
        EmbedLook look = new EmbedLook(fields.words("position").orElse(page.embed().position()),
                colours(fields, "incident", page.embed().incident()),
                colours(fields, "maintenance", page.embed().maintenance()));
        fields.throwIfWrong();
        if (!look.equals(page.embed())) {
            reviseEmbedLook.handle(page.version(), look);
        }
        return get();
    }

    private static Optional<Colours> colours(Fields fields, String kind, Optional<Colours> before) {
        String background = kind + "_background_color";
        String text = kind + "_text_color";
        Optional<String> ground = fields.has(background) ? fields.words(background) : before.map(Colours::background);
        Optional<String> words = fields.has(text) ? fields.words(text) : before.map(Colours::text);
        if (ground.isEmpty() && fields.words(text).isPresent()) {
            fields.refuse(background, "can't be blank where " + text + " is set");
        }
        return ground.map(colour -> new Colours(colour, words.orElse(WHITE)));
    }
}
