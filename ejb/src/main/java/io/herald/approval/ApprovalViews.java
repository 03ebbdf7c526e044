package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows approvals to the caller, with names in place of ids; one look-up of names for any number of approvals. */
@Dependent
class ApprovalViews {

    private final UserDirectory users;
    private final Caller caller;

    @Inject
    ApprovalViews(UserDirectory users, Caller caller) {
        this.users = users;
        this.caller = caller;
    }

    List<ApprovalView> of(Collection<Approval> approvals) {
        Set<UserId> people = approvals.stream().flatMap(ApprovalViews::people).collect(Collectors.toSet());
        Map<UserId, String> names = users.displayNames(people);
        return approvals.stream().map(approval -> view(approval, names)).toList();
    }

    private static Stream<UserId> people(Approval approval) {
        return Stream.of(approval.authors().stream(), Stream.of(approval.requestedBy()), approval.decidedBy().stream())
                .flatMap(ids -> ids);
    }

    private ApprovalView view(Approval approval, Map<UserId, String> names) {
        Approval.Subject subject = approval.subject();
        List<String> authorNames = approval.authors().stream().map(id -> name(names, id)).sorted().toList();
        return new ApprovalView(approval.id(), subject.type(), subject.id(), subject.incidentId(),
                subject.incidentReference(), subject.title(), approval.textSha256(), approval.authors(), authorNames,
                name(names, approval.requestedBy()), approval.requestedAt(), approval.dueAt(), approval.escalatedAt(),
                approval.status(), ruling(approval, names), mayDecide(approval));
    }

    private static Optional<ApprovalView.Ruling> ruling(Approval approval, Map<UserId, String> names) {
        return approval.decidedBy().map(by -> new ApprovalView.Ruling(Decision.fromWire(approval.status().wire()), by,
                name(names, by), approval.decidedAt().orElseThrow(), approval.comment(),
                approval.byLink()));
    }

    private boolean mayDecide(Approval approval) {
        return approval.isOpen() && caller.hasRole(Role.APPROVER) && !approval.authors().contains(caller.id());
    }

    private static String name(Map<UserId, String> names, UserId id) {
        return names.getOrDefault(id, id.value());
    }
}
