package io.herald.web.api.management.page;

import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.branding.ReadBranding;
import io.herald.branding.ReviseBranding;
import io.herald.identity.Scope;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.RevisePageSettings;
import io.herald.web.api.management.wire.Answers;
import io.herald.web.api.management.wire.Fields;
import io.herald.web.api.management.wire.Sent;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** {@code /pages}: there is one. */
@RequestScoped
@Transactional
@Path("/pages")
@RequiresScope(Scope.INCIDENTS_READ)
public class PagesResource {

    private static final List<String> WRITABLE = List.of("name", "time_zone", "css_link_color", "support_url");
    private static final String FIXED = "cannot be changed here";

    private ReadPageSettings readPageSettings;
    private RevisePageSettings revisePageSettings;
    private ReadBranding readBranding;
    private ReviseBranding reviseBranding;

    protected PagesResource() {}

    @Inject
    public PagesResource(ReadPageSettings readPageSettings, RevisePageSettings revisePageSettings,
            ReadBranding readBranding, ReviseBranding reviseBranding) {
        this.readPageSettings = readPageSettings;
        this.revisePageSettings = revisePageSettings;
        this.readBranding = readBranding;
        this.reviseBranding = reviseBranding;
    }

    @GET
    public Response list() {
        return Answers.list(List.of(PageWire.of(readPageSettings.handle(), readBranding.handle())));
    }

    @GET
    @Path("{page_id}")
    public Response get() {
        return Answers.ok(PageWire.of(readPageSettings.handle(), readBranding.handle()));
    }

    @PUT
    @Path("{page_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response replace(Sent body) {
        return patch(body);
    }

    /**
     * Name, time zone, link colour (the accent on light ground) and support address can be changed; another value for
     * anything else is refused.
     */
    @PATCH
    @Path("{page_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response patch(Sent body) {
        PageSettings page = readPageSettings.handle();
        Fields fields = Sent.of(body).under("page");
        String name = fields.text("name").orElse(page.name());
        String timeZone = fields.text("time_zone").orElse(page.timeZone());
        Branding look = readBranding.handle();
        UnchangedFields.check(fields, PageWire.of(page, look), WRITABLE, FIXED);
        String accent = sent(fields, "css_link_color", look.accent().map(Colour::hex)).replaceFirst("^(?=[^#])", "#");
        String support = sent(fields, "support_url", look.supportUrl());
        fields.throwIfWrong();
        if (!name.equals(page.name()) || !timeZone.equals(page.timeZone())) {
            revisePageSettings.handle(new RevisePageSettings.Command(page.version(), name, timeZone));
        }
        if (!accent.equalsIgnoreCase(look.accent().map(Colour::hex).orElse(""))
                || !support.equals(look.supportUrl().orElse(""))) {
            reviseBranding.handle(new ReviseBranding.Command(look.version(), accent,
                    look.accentDark().map(Colour::hex).orElse(""), look.logo(), support, look.footer()));
        }
        return get();
    }

    /** What was sent, where null takes back what was chosen; what there is, where nothing was sent. */
    private static String sent(Fields fields, String name, Optional<String> now) {
        return fields.has(name) ? fields.raw(name).strip() : now.orElse("");
    }
}
