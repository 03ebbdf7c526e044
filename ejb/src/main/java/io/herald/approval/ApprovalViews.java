package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Claim;
import io.herald.approval.domain.Claims;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows approvals to the caller, with names in place of ids; one look-up of claims and one of names for any number of
 * approvals. */
@Dependent
class ApprovalViews {

    private final UserDirectory users;
    private final Signers signers;
    private final Claims claims;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ApprovalViews(UserDirectory users, Signers signers, Claims claims, Caller caller, Clock clock) {
        this.users = users;
        this.signers = signers;
        this.claims = claims;
        this.caller = caller;
        this.clock = clock;
    }

    List<ApprovalView> of(Collection<Approval> approvals) {
        Map<ApprovalId, Claim> working = claims.live(
                approvals.stream().filter(Approval::isOpen).map(Approval::id).toList(), clock.instant());
        Set<UserId> people = Stream.concat(approvals.stream().flatMap(ApprovalViews::people),
                working.values().stream().map(Claim::by)).collect(Collectors.toSet());
        Map<UserId, String> names = users.displayNames(people);
        Optional<Signer> reader = caller.hasRole(Role.APPROVER) ? Optional.ofNullable(signers.all().get(caller.id()))
                : Optional.empty();
        return approvals.stream()
                .map(approval -> view(approval, names, reader, Optional.ofNullable(working.get(approval.id()))))
                .toList();
    }

    private static Stream<UserId> people(Approval approval) {
        Stream<UserId> signers = approval.signatures().stream()
                .flatMap(given -> Stream.concat(Stream.of(given.signer()), given.onBehalfOf().stream()));
        return Stream.of(approval.authors().stream(), Stream.of(approval.requestedBy()), approval.decidedBy().stream(),
                signers).flatMap(ids -> ids);
    }

    private static ApprovalView view(Approval approval, Map<UserId, String> names, Optional<Signer> reader,
            Optional<Claim> claim) {
        Approval.Subject subject = approval.subject();
        List<String> authorNames = approval.authors().stream().map(id -> name(names, id)).sorted().toList();
        return new ApprovalView(approval.id(), subject.type(), subject.id(), subject.incidentId(),
                subject.incidentReference(), subject.title(), approval.textSha256(), approval.authors(), authorNames,
                name(names, approval.requestedBy()), approval.requestedAt(), approval.dueAt(), approval.escalatedAt(),
                approval.status(), ruling(approval, names), reader.filter(approval::mayBeDecidedBy).isPresent(),
                stages(approval, names), claim.map(by -> new ApprovalView.ClaimView(by.by(), name(names, by.by()),
                        by.since(), by.until())));
    }

    private static Optional<ApprovalView.Ruling> ruling(Approval approval, Map<UserId, String> names) {
        return approval.decidedBy().map(by -> new ApprovalView.Ruling(Decision.fromWire(approval.status().wire()), by,
                name(names, by), approval.decidedAt().orElseThrow(), approval.comment(),
                approval.byLink()));
    }

    private static List<ApprovalView.StageView> stages(Approval approval, Map<UserId, String> names) {
        List<ApprovalPolicy.Stage> stages = approval.policy().stages();
        List<Integer> open = approval.openStages();
        return IntStream.range(0, stages.size())
                .mapToObj(place -> new ApprovalView.StageView(stages.get(place).group(), stages.get(place).needed(),
                        approval.signatures().stream().filter(given -> given.stage() == place)
                                .map(given -> new ApprovalView.GivenView(name(names, given.signer()),
                                        given.onBehalfOf().map(absent -> name(names, absent)), given.signedAt(),
                                        given.byLink()))
                                .toList(),
                        open.contains(place)))
                .toList();
    }

    private static String name(Map<UserId, String> names, UserId id) {
        return names.getOrDefault(id, id.value());
    }
}
