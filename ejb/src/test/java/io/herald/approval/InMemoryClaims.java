package io.herald.approval;

import io.herald.approval.domain.Claim;
import io.herald.approval.domain.Claims;
import io.herald.identity.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All claims of a test. */
final class InMemoryClaims implements Claims {

    private final Map<ApprovalId, Claim> all = new HashMap<>();

    @Override
    public Map<ApprovalId, Claim> live(Collection<ApprovalId> approvals, Instant now) {
        Map<ApprovalId, Claim> live = new HashMap<>(all);
        live.keySet().retainAll(approvals);
        live.values().removeIf(claim -> !claim.isLive(now));
        return live;
    }

    @Override
    public boolean take(ApprovalId approval, Claim claim, boolean over) {
        Claim former = all.get(approval);
        boolean free = former == null || !former.isLive(claim.since()) || over && !former.by().equals(claim.by());
        if (free) {
            all.put(approval, claim);
        }
        return free;
    }

    @Override
    public boolean release(ApprovalId approval, UserId by) {
        return all.entrySet().removeIf(claim -> claim.getKey().equals(approval) && claim.getValue().by().equals(by));
    }

    @Override
    public void end(ApprovalId approval) {
        all.remove(approval);
    }
}
