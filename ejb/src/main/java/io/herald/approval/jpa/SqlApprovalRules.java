package io.herald.approval.jpa;

import io.herald.approval.ApprovalPolicy;
import io.herald.approval.ApprovalRule;
import io.herald.approval.domain.ApprovalRules;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@link ApprovalRules} in the table {@code approval_rule}. */
@ApplicationScoped
public class SqlApprovalRules implements ApprovalRules {

    private static final String ALL = "select * from approval_rule";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Optional<ApprovalRule> find(String plan) {
        return Sql.in(entities).first(SqlApprovalRules::rule, ALL + " where plan = ?", plan);
    }

    @Override
    public List<ApprovalRule> all() {
        return Sql.in(entities).list(SqlApprovalRules::rule, ALL + " order by plan = 'POSTMORTEM', plan");
    }

    @Override
    public boolean replace(ApprovalRule rule) {
        return Sql.in(entities).update("""
            update approval_rule set policy = ?, remind_minutes = ?, limit_minutes = ?, holding = ?,
              version = version + 1 where plan = ? and version = ?""", rule.policy().wire(), rule.remindMinutes(),
                rule.limitMinutes(), rule.holding(), rule.plan(), rule.version()) == 1;
    }

    private static ApprovalRule rule(ResultSet row) throws SQLException {
        return new ApprovalRule(row.getString("plan"), ApprovalPolicy.fromWire(row.getString("policy")),
                row.getInt("remind_minutes"), row.getInt("limit_minutes"), row.getBoolean("holding"),
                row.getLong("version"));
    }
}
