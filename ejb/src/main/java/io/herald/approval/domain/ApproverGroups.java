package io.herald.approval.domain;

import io.herald.identity.UserId;
import java.util.Map;
import java.util.Set;

/** Who answers for which aspect of what is said. */
public interface ApproverGroups {

    /** The groups of everybody who is in one. */
    Map<UserId, Set<String>> all();

    /** From now on these, and only these, are in the group. */
    void put(String group, Set<UserId> members);
}
