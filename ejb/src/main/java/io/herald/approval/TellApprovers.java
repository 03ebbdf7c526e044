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

    @Inject
    TellApprovers(UserDirectory users, PostNotice postNotice, PublicLinks links) {
        this.users = users;
        this.postNotice = postNotice;
        this.links = links;
    }

    void ofRequest(Approval approval) {
        tell(approval, "requested");
    }

    void ofDelay(Approval approval) {
        tell(approval, "late");
    }

    private void tell(Approval approval, String occasion) {
        users.withRole(Role.APPROVER).stream().filter(user -> !approval.authors().contains(user.id()))
                .map(user -> notice(approval, occasion, user)).forEach(postNotice::handle);
    }

    private Notice notice(Approval approval, String occasion, UserSummary reader) {
        Phrases phrases = Phrases.of(TellApprovers.class, reader.language());
        Approval.Subject subject = approval.subject();
        String about = subject.incidentReference().orElseGet(() -> phrases.text("template"));
        String link = links.console("/approval/inbox.xhtml?id=" + approval.id());
        return new Notice("approval." + approval.id() + "." + occasion + "." + reader.id(), reader.email(),
                reader.language(), phrases.text(occasion + ".subject", about),
                phrases.text(occasion + ".body", about, link, Markdown.escape(subject.title())));
    }
}
