package io.herald.web.console.approval;

import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import io.herald.approval.ListApprovalRules;
import io.herald.approval.ReviseApprovalRule;
import io.herald.approval.SetApproverGroup;
import io.herald.identity.ListUsers;
import io.herald.identity.Role;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.NotFoundException;
import io.herald.web.faces.Results;
import io.herald.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each plan demands of the gate, and who is in which group of approvers. */
@Named
@ViewScoped
public class RulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListApprovalRules list;

    @Inject
    ReviseApprovalRule revise;

    @Inject
    SetApproverGroup setGroup;

    @Inject
    ListUsers listUsers;

    @Inject
    Results results;

    @Inject
    Texts text;

    private List<ApprovalRule> rules = List.of();
    private List<ListApprovalRules.Group> groups = List.of();
    private List<UserSummary> approvers = List.of();
    private @Nullable String plan;
    private String policy = "";
    private int remindMinutes;
    private int limitMinutes;
    private boolean holding;
    private long version;
    private @Nullable String group;
    private String[] members = {};

    public void read() {
        rules = list.handle();
        groups = list.groups();
        approvers = listUsers.handle().stream().filter(UserSummary::active)
                .filter(user -> user.roles().contains(Role.APPROVER)).toList();
        choose();
    }

    private void choose() {
        ApprovalRule rule = rules.stream().filter(candidate -> plan == null || candidate.plan().equals(plan))
                .findFirst().orElseThrow(() -> new NotFoundException("plan", String.valueOf(plan)));
        plan = rule.plan();
        policy = rule.policy().wire();
        remindMinutes = rule.remindMinutes();
        limitMinutes = rule.limitMinutes();
        holding = rule.holding();
        version = rule.version();
    }

    public void save() {
        revise.handle(new ApprovalRule(String.valueOf(plan), ApprovalPolicy.fromWire(policy == null ? "" : policy),
                remindMinutes, limitMinutes, holding, version));
        results.done("rules.did.saved", name(String.valueOf(plan)));
        read();
    }

    public void saveGroup() {
        setGroup.handle(group == null ? "" : group.strip(),
                Arrays.stream(members).map(UserId::new).collect(Collectors.toSet()));
        results.done("rules.did.group", group);
        group = null;
        members = new String[0];
        read();
    }

    /** What people call a plan: a severity by its level, others by their name. */
    public String name(String ofPlan) {
        String key = "rules.plan." + ofPlan;
        return text.containsKey(key) ? text.get(key) : ofPlan;
    }

    /** The policy in words: "Legal → 2 × Any approver". */
    public String words(ApprovalRule rule) {
        return rule.policy().stages().stream()
                .map(stage -> (stage.needed() > 1 ? stage.needed() + " × " : "") + text.group(stage.group()))
                .collect(Collectors.joining(rule.policy().inOrder() ? " → " : " + "));
    }

    public List<ApprovalRule> getRules() {
        return rules;
    }

    public List<ListApprovalRules.Group> getGroups() {
        return groups;
    }

    public List<UserSummary> getApprovers() {
        return approvers;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public int getRemindMinutes() {
        return remindMinutes;
    }

    public void setRemindMinutes(int remindMinutes) {
        this.remindMinutes = remindMinutes;
    }

    public int getLimitMinutes() {
        return limitMinutes;
    }

    public void setLimitMinutes(int limitMinutes) {
        this.limitMinutes = limitMinutes;
    }

    public boolean isHolding() {
        return holding;
    }

    public void setHolding(boolean holding) {
        this.holding = holding;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public String[] getMembers() {
        return members;
    }

    public void setMembers(String[] members) {
        this.members = members;
    }
}
