package io.herald.message;

import io.herald.approval.ApprovalHistory;
import io.herald.approval.ApprovalView;
import io.herald.approval.SubjectType;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.message.domain.Message;
import io.herald.template.RenderWording.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a message with its authors' names, the approved words beside its own, and every decision about it. */
@Dependent
class MessageViews {

    private final Composer composer;
    private final ApprovalHistory history;
    private final UserDirectory users;

    @Inject
    MessageViews(Composer composer, ApprovalHistory history, UserDirectory users) {
        this.composer = composer;
        this.history = history;
        this.users = users;
    }

    MessageView of(Message message) {
        Composition words = composer.stored(message);
        Set<UserId> people = new HashSet<>(message.authors());
        message.approvedBy().ifPresent(people::add);
        Map<UserId, String> names = users.displayNames(people);
        Map<UserId, String> authors = message.authors().stream()
                .collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, id.value())));
        List<ApprovalView> approvals = history.handle(SubjectType.MESSAGE, List.of(message.id().value()))
                .getOrDefault(message.id().value(), List.of());
        Message.Moment moment = message.moment();
        return new MessageView(message.id(), message.incidentId(), message.facts().reference(), moment.phase(),
                moment.incidentStatus(), moment.componentStatuses(), moment.nextUpdateMinutes(), message.status(),
                message.template(), words.wording().map(Wording::templateName), composer.isFree(message),
                message.textSha256(), words.views(), message.values(), authors, message.createdAt(),
                message.submittedAt(), message.publishedAt(), message.approvedBy().map(names::get), approvals,
                message.version());
    }
}
