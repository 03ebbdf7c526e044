package io.herald.followup;

import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Violations;
import java.time.LocalDate;

/**
 * What somebody wrote about an action.
 *
 * @param title what is to be done, one line
 * @param owner who does it
 */
record ActionWords(String title, UserId owner, LocalDate dueOn) {

    private static final int LONGEST_TITLE = 200;

    ActionWords {
        title = title.strip().replaceAll("\\s+", " ");
    }

    /** @throws io.herald.shared.ValidationException naming everything that is wrong */
    void check(UserDirectory users, LocalDate earliest) {
        new Violations().text(title, LONGEST_TITLE, "title")
                .require(users.find(owner).filter(UserSummary::active).isPresent(), "owner", "must be active")
                .require(!dueOn.isBefore(earliest), "dueOn", "must be in the future").throwIfAny();
    }
}
