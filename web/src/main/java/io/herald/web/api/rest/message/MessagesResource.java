package io.herald.web.api.rest.message;

import io.herald.identity.Scope;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.message.ReviseMessage;
import io.herald.message.SubmitMessage;
import io.herald.message.WithdrawMessage;
import io.herald.web.api.rest.access.RequiresScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /messages}. */
@RequestScoped
@Path("/messages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope(Scope.INCIDENTS_WRITE)
@Tag(name = "Messages", description = "What is said about an incident, before and after it is public")
public class MessagesResource {

    private FindMessage findMessage;
    private ReviseMessage reviseMessage;
    private SubmitMessage submitMessage;
    private WithdrawMessage withdrawMessage;

    protected MessagesResource() {}

    @Inject
    public MessagesResource(FindMessage findMessage, ReviseMessage reviseMessage, SubmitMessage submitMessage,
            WithdrawMessage withdrawMessage) {
        this.findMessage = findMessage;
        this.reviseMessage = reviseMessage;
        this.submitMessage = submitMessage;
        this.withdrawMessage = withdrawMessage;
    }

    @GET
    @RequiresScope(Scope.INCIDENTS_READ)
    @Operation(operationId = "getMessage", summary = "Read a message",
            description = "The exact words of every variant, and the approved words where they differ.")
    public MessageBody get(@PathParam("id") MessageId id) {
        return MessageBody.of(findMessage.handle(id));
    }

    @POST
    @Path("/revise")
    @Operation(operationId = "reviseMessage", summary = "Change the words of a message",
            description = "The caller becomes one of its authors and may no longer approve it.")
    public MessageBody revise(@PathParam("id") MessageId id, RevisionBody body) {
        return MessageBody.of(reviseMessage.handle(body.of(id)));
    }

    @POST
    @Path("/submit")
    @Operation(operationId = "submitMessage", summary = "Submit a message",
            description = "Approved wording is published at once; any other wording waits for a manager.")
    public MessageOutcome submit(@PathParam("id") MessageId id, ExpectedVersion seen) {
        return new MessageOutcome(id, submitMessage.handle(id, seen.expectedVersion()));
    }

    @POST
    @Path("/withdraw")
    @Operation(operationId = "withdrawMessage", summary = "Give a message up",
            description = "It will never be published. What is public already cannot be withdrawn.")
    public MessageBody withdraw(@PathParam("id") MessageId id, ExpectedVersion seen) {
        withdrawMessage.handle(id, seen.expectedVersion());
        return MessageBody.of(findMessage.handle(id));
    }
}
