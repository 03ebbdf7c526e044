package io.herald.approval;

import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All approvals of a test. */
final class InMemoryApprovals implements Approvals {

    private final List<Approval> all = new ArrayList<>();

    @Override
    public void add(Approval approval) {
        all.add(approval);
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return all.stream().filter(approval -> approval.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Approval> findToChange(ApprovalId id) {
        return find(id);
    }

    @Override
    public Optional<Approval> findOpenToChange(SubjectType type, String subjectId) {
        return about(type, List.of(subjectId)).stream().filter(Approval::isOpen).findFirst();
    }

    @Override
    public List<Approval> about(SubjectType type, Collection<String> subjectIds) {
        return all.stream().filter(approval -> approval.subject().type() == type)
                .filter(approval -> subjectIds.contains(approval.subject().id())).toList();
    }

    @Override
    public Slice<Approval> list(boolean openOnly, Window window) {
        List<Approval> found = all.stream().filter(approval -> !openOnly || approval.isOpen())
                .sorted(Comparator.comparing(Approval::dueAt)).toList();
        return new Slice<>(found.stream().skip(window.offset()).limit(window.limit()).toList(), found.size());
    }

    @Override
    public long countOpen() {
        return all.stream().filter(Approval::isOpen).count();
    }
}
