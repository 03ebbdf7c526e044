package io.herald.web.console.branding;

import io.herald.branding.AnnouncementView;
import io.herald.branding.EndAnnouncement;
import io.herald.branding.FindAnnouncements;
import io.herald.branding.SubmitAnnouncement;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.Markdown;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is announced above everything else on the page, what waits for a manager, and the form for the next. */
@Named
@ViewScoped
public class AnnouncementPageView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14);

    @Inject
    FindAnnouncements find;

    @Inject
    SubmitAnnouncement submit;

    @Inject
    EndAnnouncement end;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Results results;

    private @Nullable AnnouncementView shown;
    private List<AnnouncementView> waiting = List.of();
    private String english = "";
    private String french = "";
    private @Nullable Integer days;

    public void read() {
        shown = find.shown().orElse(null);
        waiting = find.waiting();
    }

    public void submit() {
        submit.handle(new SubmitAnnouncement.Command(Map.of(Language.ENGLISH, english, Language.FRENCH, french),
                Optional.ofNullable(days).map(count -> clock.instant().plus(Duration.ofDays(count)))));
        english = "";
        french = "";
        days = null;
        results.done("announcement.did.submitted");
        read();
    }

    public void end(String id) {
        end.handle(id);
        results.done("announcement.did.ended");
        read();
    }

    /** As readers see it: sanitised HTML. */
    public String html(AnnouncementView announcement, String language) {
        return Markdown.toHtml(announcement.textFor(Language.of(language)));
    }

    public boolean isWriter() {
        return caller.hasRole(Role.COMMUNICATOR);
    }

    public @Nullable AnnouncementView getShown() {
        return shown;
    }

    public List<AnnouncementView> getWaiting() {
        return waiting;
    }

    public List<Integer> getChoices() {
        return DAYS;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english == null ? "" : english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(@Nullable String french) {
        this.french = french == null ? "" : french;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
