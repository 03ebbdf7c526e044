package io.herald.approval.domain;

import io.herald.approval.ApprovalPolicy;
import io.herald.approval.Signer;
import io.herald.identity.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How far a policy is fulfilled by some signatures, and who may give the next one. */
record Stages(ApprovalPolicy policy, Collection<Signature> signatures) {

    /** Where somebody may sign, and in whose place. */
    record Seat(int stage, Optional<UserId> onBehalfOf) {}

    boolean isComplete() {
        return open().isEmpty();
    }

    /** The stages that are asked now, by their place. */
    List<Integer> open() {
        List<Integer> incomplete = IntStream.range(0, policy.stages().size())
                .filter(stage -> given(stage) < policy.stages().get(stage).needed()).boxed().toList();
        return policy.inOrder() ? incomplete.stream().limit(1).toList() : incomplete;
    }

    /** Whether the person signed, or somebody did in their place. */
    boolean hasSigned(UserId person) {
        return signatures.stream().anyMatch(
                given -> given.signer().equals(person) || given.onBehalfOf().filter(person::equals).isPresent());
    }

    /**
     * @param authors whoever wrote any of the words; nobody signs in their place either
     * @return empty if none of the open stages is theirs to answer for
     */
    Optional<Seat> seatOf(Signer signer, Set<UserId> authors) {
        Set<UserId> absent = new HashSet<>(signer.standsFor().keySet());
        absent.removeIf(person -> authors.contains(person) || hasSigned(person));
        for (int stage : open()) {
            String group = policy.stages().get(stage).group();
            Optional<UserId> absentMember = absent.stream()
                    .filter(person -> signer.standsFor().getOrDefault(person, Set.of()).contains(group))
                    .min((one, other) -> one.value().compareTo(other.value()));
            if (absentMember.isPresent() || signer.groups().contains(group)) {
                return Optional.of(new Seat(stage, absentMember));
            }
        }
        return Optional.empty();
    }

    private long given(int stage) {
        return signatures.stream().filter(signature -> signature.stage() == stage).count();
    }
}
