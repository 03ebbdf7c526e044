package io.herald.web.console.approval;

import io.herald.approval.ApprovalId;
import io.herald.approval.DecideByLink;
import io.herald.approval.Decision;
import io.herald.approval.LinkSpentException;
import io.herald.approval.LinkStanding;
import io.herald.approval.OpenDecisionLink;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Secret;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link in an approver's mail. Opening it decides nothing; each of its buttons asks anew whether the
 * link is still worth anything.
 */
@Named
@ViewScoped
public class DecideView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenDecisionLink openLink;

    @Inject
    DecideByLink decideByLink;

    @Inject
    Reading reading;

    @Inject
    Caller caller;

    private @Nullable String link;
    private String comment = "";
    private LinkStanding standing = LinkStanding.UNKNOWN;
    private boolean logInFirst;
    private @Nullable String approval;
    private @Nullable String decided;
    private Reading.@Nullable Submitted open;

    public void read() {
        OpenDecisionLink.Opened opened = openLink.handle(token());
        standing = opened.standing();
        approval = opened.approval().map(ApprovalId::value).orElse(null);
        boolean admitted = standing == LinkStanding.VALID && caller.hasRole(Role.APPROVER);
        logInFirst = standing == LinkStanding.VALID && !admitted;
        open = admitted ? reading.read(opened.approval().orElseThrow()) : null;
    }

    public void approve() {
        decide(Decision.APPROVED);
    }

    public void askForChanges() {
        decide(Decision.CHANGES_REQUESTED);
    }

    public void refuse() {
        decide(Decision.REFUSED);
    }

    private void decide(Decision decision) {
        boolean worthless = openLink.handle(token()).standing() != LinkStanding.VALID;
        if (worthless || open == null || !caller.hasRole(Role.APPROVER)) {
            read();
            return;
        }
        try {
            decideByLink.handle(new DecideByLink.Command(token(), decision, comment == null ? "" : comment.strip()));
            decided = reading.isOpen(open.approval().id()) ? "signed" : decision.wire();
        } catch (LinkSpentException somebodyWasFaster) {
            read();
        }
    }

    private Secret token() {
        return Secret.of(link == null ? "" : link);
    }

    public boolean isDecidable() {
        return open != null && decided == null;
    }

    /** @return the key of what stands above everything, where it is not the title of a text */
    public String getHeading() {
        if (decided != null) {
            return "decide.did." + decided;
        }
        return logInFirst ? "decide.logIn" : "decide.standing." + standing;
    }

    /** @return the log-in page, which leads back here */
    public String getLogInPage() {
        return "/console/login.xhtml?next="
                + URLEncoder.encode("/decide/?link=" + token().value(), StandardCharsets.UTF_8);
    }

    public boolean isLogInFirst() {
        return logInFirst;
    }

    /** @return what became of it: a decision's word, or {@code signed} where others still have to approve */
    public @Nullable String getDecided() {
        return decided;
    }

    /** @return the request in the console; null where the link is not known */
    public @Nullable String getApproval() {
        return approval;
    }

    public Reading.@Nullable Submitted getOpen() {
        return open;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
