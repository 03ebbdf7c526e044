package io.herald.approval;

import io.herald.approval.domain.ApprovalRules;
import io.herald.approval.domain.ApproverGroups;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each plan demands of the gate, and who is in which group of approvers. */
@Stateless
@RolesAllowed({Role.APPROVER, Role.COMMUNICATOR, Role.RESPONDER, Role.AUDITOR, Role.ADMINISTRATOR})
public class ListApprovalRules {

    private final ApprovalRules rules;
    private final ApproverGroups groups;
    private final UserDirectory users;

    @SuppressWarnings("NullAway")
    protected ListApprovalRules() {
        this(null, null, null);
    }

    @Inject
    public ListApprovalRules(ApprovalRules rules, ApproverGroups groups, UserDirectory users) {
        this.rules = rules;
        this.groups = groups;
        this.users = users;
    }

    /** A group of approvers. */
    public record Group(String key, Set<UserId> members, List<String> names) {}

    public List<ApprovalRule> handle() {
        return rules.all();
    }

    /** All groups that have members, by key. */
    public List<Group> groups() {
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        groups.all().forEach((user, keys) -> keys
                .forEach(key -> members.computeIfAbsent(key, k -> new TreeSet<>()).add(user.value())));
        return members.entrySet().stream().map(group -> {
            List<UserId> ids = group.getValue().stream().map(UserId::new).toList();
            Map<UserId, String> names = users.displayNames(ids);
            return new Group(group.getKey(), Set.copyOf(ids), names.values().stream().sorted().toList());
        }).toList();
    }
}
