package io.herald.approval;

import io.herald.approval.domain.ApproverGroups;
import io.herald.identity.Deputies;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows all approvers with their groups, and for whom they stand in just now. */
@Dependent
class Signers {

    private final UserDirectory users;
    private final ApproverGroups groups;
    private final Deputies deputies;

    @Inject
    Signers(UserDirectory users, ApproverGroups groups, Deputies deputies) {
        this.users = users;
        this.groups = groups;
        this.deputies = deputies;
    }

    /** Everybody with the approver's role who is not switched off. */
    Map<UserId, Signer> all() {
        Map<UserId, Set<String>> members = groups.all();
        Map<UserId, UserSummary> approvers = users.withRole(Role.APPROVER).stream()
                .collect(Collectors.toMap(UserSummary::id, Function.identity()));
        Map<UserId, Map<UserId, Set<String>>> standsFor = new HashMap<>();
        deputies.now().forEach((absent, deputy) -> {
            if (approvers.containsKey(absent) && approvers.containsKey(deputy)) {
                standsFor.computeIfAbsent(deputy, id -> new HashMap<>()).put(absent, of(absent, members));
            }
        });
        return approvers.keySet().stream().collect(Collectors.toMap(Function.identity(),
                id -> new Signer(id, of(id, members), standsFor.getOrDefault(id, Map.of()))));
    }

    /** How many approvers the group has. */
    int size(String group) {
        Set<UserId> approvers = users.withRole(Role.APPROVER).stream().map(UserSummary::id).collect(Collectors.toSet());
        Map<UserId, Set<String>> members = groups.all();
        List<UserId> found = approvers.stream().filter(id -> of(id, members).contains(group)).toList();
        return found.size();
    }

    private static Set<String> of(UserId id, Map<UserId, Set<String>> members) {
        Set<String> all = new HashSet<>(members.getOrDefault(id, Set.of()));
        all.add(ApprovalPolicy.ANY_APPROVER);
        return all;
    }
}
