package io.herald.web.console;

import io.herald.approval.CountApprovals;
import io.herald.channel.ChannelKey;
import io.herald.channel.Channels;
import io.herald.delivery.ChannelSwitch;
import io.herald.delivery.ListChannels;
import io.herald.delivery.SwitchState;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every page of the console shows around its own content, for the person who is logged in. */
@Named
@RequestScoped
public class Frame {

    @Inject
    Caller caller;

    @Inject
    Channels channels;

    @Inject
    CountApprovals approvals;

    @Inject
    ListChannels list;

    private long waiting = -1;
    private @Nullable Optional<ChannelSwitch> hold;
    private @Nullable String callerName;

    public String getCallerName() {
        if (callerName == null) {
            callerName = caller.displayName();
        }
        return callerName;
    }

    /** @return how many texts wait for a manager, counted once per request */
    public long getWaitingApprovals() {
        if (waiting < 0) {
            waiting = isReader() ? approvals.handle() : 0;
        }
        return waiting;
    }

    /** Whether the person may read incidents, templates and approvals. */
    public boolean isReader() {
        return has(Role.RESPONDER, Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR);
    }

    public boolean isWriter() {
        return has(Role.RESPONDER, Role.COMMUNICATOR);
    }

    public boolean isTemplateWriter() {
        return has(Role.COMMUNICATOR, Role.ADMINISTRATOR);
    }

    public boolean isSeesAudience() {
        return has(Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    public boolean isSeesAudit() {
        return has(Role.AUDITOR, Role.ADMINISTRATOR);
    }

    public boolean isSeesMeasures() {
        return has(Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    public boolean isApprover() {
        return has(Role.APPROVER);
    }

    /** Whether the person may see imports of other pages. */
    public boolean isSeesMigrations() {
        return has(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR);
    }

    /** Whether the person may take a published post-mortem off the page. */
    public boolean isTakesBack() {
        return has(Role.COMMUNICATOR, Role.APPROVER);
    }

    /** Whether the person may see which steps of the workflow failed. */
    public boolean isSeesOperations() {
        return has(Role.COMMUNICATOR, Role.AUDITOR, Role.ADMINISTRATOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether no mail server is set up, so that mails are kept and shown instead of sent. */
    public boolean isCapturing() {
        return channels.captured().contains(ChannelKey.EMAIL);
    }

    /** Whether the person may hold messages back and let them go on. */
    public boolean isHolding() {
        return has(Role.COMMUNICATOR, Role.ADMINISTRATOR);
    }

    /** Who holds everything back; empty while messages leave. */
    public Optional<ChannelSwitch> getHold() {
        if (hold == null) {
            hold = list.handle().everything().filter(last -> last.state() != SwitchState.ON);
        }
        return hold;
    }

    private boolean has(String... roles) {
        return Stream.of(roles).anyMatch(caller::hasRole);
    }
}
