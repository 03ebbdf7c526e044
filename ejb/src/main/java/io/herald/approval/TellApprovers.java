package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Writes to everybody who may decide: when a decision is wanted, and again when it is late. */
@Dependent
class TellApprovers {

    private final UserDirectory users;
    private final Signers signers;
    private final PostNotice postNotice;
    private final PublicLinks links;
    private final LinkSigner signer;

    @Inject
    TellApprovers(UserDirectory users, Signers signers, PostNotice postNotice, PublicLinks links, LinkSigner signer) {
        this.users = users;
        this.signers = signers;
        this.postNotice = postNotice;
        this.links = links;
        this.signer = signer;
    }

    void ofRequest(Approval approval) {
        tell(approval, "requested", "requested", false);
    }

    /** The next stage is asked. */
    void ofStage(Approval approval) {
        tell(approval, "requested", "stage-" + approval.signatures().size() + digest(approval), false);
    }

    void again(Approval approval) {
        tell(approval, "reminded", "reminded", false);
    }

    /** The decision is late: now everybody with the role is called, whichever group is asked. */
    void ofDelay(Approval approval) {
        tell(approval, "late", "late", true);
    }

    /** The words are others than those that they were told of; the links they have are worth nothing now. */
    void ofChange(Approval approval) {
        tell(approval, "changed", "changed" + digest(approval), false);
    }

    private static String digest(Approval approval) {
        return "-" + approval.textSha256().substring(0, Math.min(12, approval.textSha256().length()));
    }

    /**
     * @param mark with the approval and the reader, the same for the same mail
     * @param everybody whether to write also to those who are not asked at this stage
     */
    private void tell(Approval approval, String occasion, String mark, boolean everybody) {
        Map<UserId, Signer> all = signers.all();
        users.withRole(Role.APPROVER).stream().filter(user -> !approval.authors().contains(user.id()))
                .forEach(user -> {
                    Signer reader = all.getOrDefault(user.id(), Signer.of(user.id()));
                    boolean asked = approval.mayBeDecidedBy(reader);
                    if (asked || everybody) {
                        postNotice.handle(notice(approval, occasion, mark, user, asked));
                    }
                });
    }

    private Notice notice(Approval approval, String occasion, String mark, UserSummary reader, boolean asked) {
        Phrases phrases = Phrases.of(TellApprovers.class, reader.language());
        Approval.Subject subject = approval.subject();
        String about = subject.incidentReference().orElseGet(() -> phrases.text("template"));
        String inbox = links.console("/approval/inbox.xhtml?id=" + approval.id());
        String ways = Optional.of(reader).filter(user -> asked).flatMap(user -> signer.issue(approval, user.id()))
                .map(token -> phrases.text("ways", links.decision(token.value()), inbox, signer.lifetime().toHours()))
                .orElseGet(() -> phrases.text("inbox", inbox));
        return new Notice("approval." + approval.id() + "." + mark + "." + reader.id(), reader.email(),
                reader.language(), phrases.text(occasion + ".subject", about),
                phrases.text(occasion + ".body", about, Markdown.escape(subject.title())) + "\n\n" + ways);
    }
}
