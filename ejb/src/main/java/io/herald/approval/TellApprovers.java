package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.shared.Markdown;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes to everybody who may decide: when a decision is wanted, and again when it is late. */
@Dependent
class TellApprovers {

    private final UserDirectory users;
    private final PostNotice postNotice;
    private final PublicLinks links;
    private final LinkSigner signer;

    @Inject
    TellApprovers(UserDirectory users, PostNotice postNotice, PublicLinks links, LinkSigner signer) {
        this.users = users;
        this.postNotice = postNotice;
        this.links = links;
        this.signer = signer;
    }

    void ofRequest(Approval approval) {
        tell(approval, "requested", "requested");
    }

    void ofDelay(Approval approval) {
        tell(approval, "late", "late");
    }

    /** The words are others than those that they were told of; the links they have are worth nothing now. */
    void ofChange(Approval approval) {
        tell(approval, "changed", "changed-" + approval.textSha256().substring(0, Math.min(12,
                approval.textSha256().length())));
    }

    /** @param mark with the approval and the reader, the same for the same mail */
    private void tell(Approval approval, String occasion, String mark) {
        users.withRole(Role.APPROVER).stream().filter(user -> !approval.authors().contains(user.id()))
                .map(user -> notice(approval, occasion, mark, user)).forEach(postNotice::handle);
    }

    private Notice notice(Approval approval, String occasion, String mark, UserSummary reader) {
        Phrases phrases = Phrases.of(TellApprovers.class, reader.language());
        Approval.Subject subject = approval.subject();
        String about = subject.incidentReference().orElseGet(() -> phrases.text("template"));
        String inbox = links.console("/approval/inbox.xhtml?id=" + approval.id());
        String ways = signer.issue(approval, reader.id())
                .map(token -> phrases.text("ways", links.decision(token.value()), inbox, signer.lifetime().toHours()))
                .orElseGet(() -> phrases.text("inbox", inbox));
        return new Notice("approval." + approval.id() + "." + mark + "." + reader.id(), reader.email(),
                reader.language(), phrases.text(occasion + ".subject", about),
                phrases.text(occasion + ".body", about, Markdown.escape(subject.title())) + "\n\n" + ways);
    }
}
