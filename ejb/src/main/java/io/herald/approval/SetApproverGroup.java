package io.herald.approval;

import io.herald.approval.domain.ApproverGroups;
import io.herald.audit.AuditTrail;
import io.herald.identity.Role;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says who answers for an aspect such as the law or security. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SetApproverGroup {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,29}");

    private final ApproverGroups groups;
    private final UserDirectory users;
    private final AuditTrail audit;

    @SuppressWarnings("NullAway")
    protected SetApproverGroup() {
        this(null, null, null);
    }

    @Inject
    public SetApproverGroup(ApproverGroups groups, UserDirectory users, AuditTrail audit) {
        this.groups = groups;
        this.users = users;
        this.audit = audit;
    }

    /**
     * @param group lower-case letters, digits and dashes; a group without members is gone
     * @throws io.herald.shared.ValidationException if a member is no approver, or the name is taken by the role itself
     */
    public void handle(String group, Set<UserId> members) {
        Set<UserId> approvers = users.withRole(Role.APPROVER).stream().map(UserSummary::id)
                .collect(Collectors.toSet());
        new Violations()
                .require(KEY.matcher(group).matches() && !group.equals(ApprovalPolicy.ANY_APPROVER), "group",
                        "must be lower-case letters, digits and dashes")
                .require(approvers.containsAll(members), "members", "must be approvers")
                .throwIfAny();
        groups.put(group, members);
        audit.record("approver_group.set", "approver_group", group,
                Map.of("members", members.stream().map(UserId::value).sorted().collect(Collectors.joining(" "))));
    }
}
