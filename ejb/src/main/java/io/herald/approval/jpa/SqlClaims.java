package io.herald.approval.jpa;

import io.herald.approval.ApprovalId;
import io.herald.approval.domain.Claim;
import io.herald.approval.domain.Claims;
import io.herald.identity.UserId;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link Claims} in the table {@code approval_claim}. */
@ApplicationScoped
public class SqlClaims implements Claims {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Map<ApprovalId, Claim> live(Collection<ApprovalId> approvals, Instant now) {
        if (approvals.isEmpty()) {
            return Map.of();
        }
        String[] ids = approvals.stream().map(ApprovalId::value).toArray(String[]::new);
        return Sql.in(entities).list(SqlClaims::entry,
                "select * from approval_claim where approval_id = any(?) and expires_at > ?", ids, now).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean take(ApprovalId approval, Claim claim, boolean over) {
        return Sql.in(entities).update("""
            insert into approval_claim as c (approval_id, user_id, claimed_at, expires_at) values (?, ?, ?, ?)
            on conflict (approval_id) do update
              set user_id = excluded.user_id, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at
              where c.expires_at <= excluded.claimed_at or (? and c.user_id <> excluded.user_id)""",
                approval.value(), claim.by().value(), claim.since(), claim.until(), over) == 1;
    }

    @Override
    public boolean release(ApprovalId approval, UserId by) {
        return Sql.in(entities).update("delete from approval_claim where approval_id = ? and user_id = ?",
                approval.value(), by.value()) == 1;
    }

    @Override
    public void end(ApprovalId approval) {
        Sql.in(entities).update("delete from approval_claim where approval_id = ?", approval.value());
    }

    private static Map.Entry<ApprovalId, Claim> entry(ResultSet row) throws SQLException {
        return Map.entry(new ApprovalId(row.getString("approval_id")), new Claim(new UserId(row.getString("user_id")),
                row.getTimestamp("claimed_at").toInstant(), row.getTimestamp("expires_at").toInstant()));
    }
}
