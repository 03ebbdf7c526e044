package io.herald.web.api.management.page;

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

/** {@code /pages}: there is one. */
@RequestScoped
@Transactional
@Path("/pages")
@RequiresScope(Scope.INCIDENTS_READ)
public class PagesResource {

    private static final String FIXED = "cannot be changed here";

    private ReadPageSettings readPageSettings;
    private RevisePageSettings revisePageSettings;

    protected PagesResource() {}

    @Inject
    public PagesResource(ReadPageSettings readPageSettings, RevisePageSettings revisePageSettings) {
        this.readPageSettings = readPageSettings;
        this.revisePageSettings = revisePageSettings;
    }

    @GET
    public Response list() {
        return Answers.list(List.of(PageWire.of(readPageSettings.handle())));
    }

    @GET
    @Path("{page_id}")
    public Response get() {
        return Answers.ok(PageWire.of(readPageSettings.handle()));
    }

    @PUT
    @Path("{page_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response replace(Sent body) {
        return patch(body);
    }

    /** Name and time zone can be changed; another value for anything else is refused. */
    @PATCH
    @Path("{page_id}")
    @RequiresScope(Scope.PAGE_WRITE)
    public Response patch(Sent body) {
        PageSettings page = readPageSettings.handle();
        Fields fields = Sent.of(body).under("page");
        String name = fields.text("name").orElse(page.name());
        String timeZone = fields.text("time_zone").orElse(page.timeZone());
        UnchangedFields.check(fields, PageWire.of(page), List.of("name", "time_zone"), FIXED);
        fields.throwIfWrong();
        if (!name.equals(page.name()) || !timeZone.equals(page.timeZone())) {
            revisePageSettings.handle(new RevisePageSettings.Command(page.version(), name, timeZone));
        }
        return get();
    }
}
