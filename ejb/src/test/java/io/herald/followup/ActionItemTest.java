package io.herald.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.followup.domain.ActionItem;
import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.shared.IllegalStateOfException;
import io.herald.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActionItemTest {

    private static final UserId ADA = new UserId("ada");
    private static final LocalDate DUE = LocalDate.parse("2026-03-20");

    private final ActionItem item = new ActionItem(new IncidentId("incident0001"), "Test the alarm", ADA, DUE, ADA,
            SettableClock.NOON);

    @Test
    void itsOwnerIsRemindedBeforeTheDayOnItAndEveryThreeDaysAfterIt() {
        List<Integer> days = IntStream.rangeClosed(-10, 10).filter(day -> remind(DUE.plusDays(day))).boxed().toList();

        assertThat(days).containsExactly(-3, 0, 3, 6, 9);
        assertThat(item.reminders()).isEqualTo(5);
    }

    @Test
    void oneReminderADayIsEnough() {
        assertThat(remind(DUE.plusDays(5))).isTrue();

        assertThat(item.wantsReminder(DUE.plusDays(5))).isFalse();
    }

    @Test
    void anotherDayMayAskForAnotherReminderButNotOnTheSameDay() {
        assertThat(remind(DUE)).isTrue();
        item.revise("Test the alarm", ADA, DUE.plusDays(7));

        assertThat(item.wantsReminder(DUE)).isFalse();
        assertThat(item.wantsReminder(DUE.plusDays(6))).isFalse();
        assertThat(item.wantsReminder(DUE.plusDays(7))).isTrue();
    }

    @Test
    void whatIsSettledIsNotChased() {
        item.settle(ActionState.DONE, "Tested", ADA, SettableClock.NOON);

        assertThat(item.wantsReminder(DUE.plusDays(1))).isFalse();
        item.reopen();
        assertThat(item.wantsReminder(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsSettledIsNeitherChangedNorSettledAgain() {
        item.settle(ActionState.DROPPED, "Not needed", ADA, SettableClock.NOON);

        assertThatThrownBy(() -> item.revise("Other", ADA, DUE)).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(() -> item.settle(ActionState.DONE, "", ADA, SettableClock.NOON))
                .isInstanceOf(IllegalStateOfException.class);
        item.reopen();
        assertThat(item.outcome()).isEmpty();
        assertThatThrownBy(item::reopen).isInstanceOf(IllegalStateOfException.class);
    }

    private boolean remind(LocalDate day) {
        boolean wanted = item.wantsReminder(day);
        if (wanted) {
            item.reminded(day);
        }
        return wanted;
    }
}
