package io.herald.approval.jpa;

import io.herald.approval.domain.ApproverGroups;
import io.herald.identity.UserId;
import io.herald.shared.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link ApproverGroups} in the table {@code approver_group_member}. */
@ApplicationScoped
public class SqlApproverGroups implements ApproverGroups {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Map<UserId, Set<String>> all() {
        return SqlRow.of(entities.createNativeQuery("select user_id, group_key from approver_group_member")
                .getResultList()).stream().collect(Collectors.groupingBy(row -> new UserId(row.text(0)),
                        Collectors.mapping(row -> row.text(1), Collectors.toSet())));
    }

    @Override
    public void put(String group, Set<UserId> members) {
        entities.createNativeQuery("delete from approver_group_member where group_key = ?").setParameter(1, group)
                .executeUpdate();
        members.forEach(member -> entities
                .createNativeQuery("insert into approver_group_member (group_key, user_id) values (?, ?)")
                .setParameter(1, group).setParameter(2, member.value()).executeUpdate());
    }
}
