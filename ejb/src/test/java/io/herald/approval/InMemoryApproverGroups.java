package io.herald.approval;

import io.herald.approval.domain.ApproverGroups;
import io.herald.identity.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All groups of a test. */
final class InMemoryApproverGroups implements ApproverGroups {

    private final Map<UserId, Set<String>> all = new HashMap<>();

    @Override
    public Map<UserId, Set<String>> all() {
        return Map.copyOf(all);
    }

    @Override
    public void put(String group, Set<UserId> members) {
        all.values().forEach(groups -> groups.remove(group));
        members.forEach(member -> all.computeIfAbsent(member, id -> new HashSet<>()).add(group));
    }
}
