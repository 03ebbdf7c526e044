package io.herald.approval;

import io.herald.approval.domain.DecisionLink;
import io.herald.approval.domain.DecisionLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All links of a test. */
final class InMemoryDecisionLinks implements DecisionLinks {

    final List<DecisionLink> all = new ArrayList<>();

    @Override
    public void add(DecisionLink link) {
        all.add(link);
    }

    @Override
    public Optional<DecisionLink> findBySha256(String tokenSha256) {
        return all.stream().filter(link -> link.tokenSha256().equals(tokenSha256)).findFirst();
    }
}
