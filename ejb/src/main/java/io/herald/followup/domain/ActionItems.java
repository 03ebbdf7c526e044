package io.herald.followup.domain;

import io.herald.followup.ActionId;
import io.herald.followup.ActionView;
import io.herald.followup.ListActions;
import io.herald.shared.NotFoundException;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All actions. */
public interface ActionItems {

    void add(ActionItem item);

    /** @throws NotFoundException if there is no such action */
    ActionItem get(ActionId id);

    /** @param today what is overdue is due before it */
    Optional<ActionView> view(ActionId id, LocalDate today);

    /** Open ones whose day is this one or earlier, the earliest first. */
    List<ActionItem> openDueBy(LocalDate day);

    /**
     * Open ones first, those by the earliest day, so that overdue ones lead; then settled ones, the latest first.
     *
     * @param today what is overdue is due before it
     */
    Slice<ActionView> list(ListActions.Filter filter, LocalDate today, Window window);
}
