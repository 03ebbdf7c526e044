package io.herald.postmortem;

import io.herald.message.MessageProgressed;
import io.herald.postmortem.domain.Postmortem;
import io.herald.postmortem.domain.Postmortems;
import io.herald.shared.WorkflowStep;
import io.herald.template.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets a post-mortem follow what becomes of the message that it was submitted as. */
@Stateless
@PermitAll
@WorkflowStep
public class FollowPostmortemMessage {

    private final Postmortems postmortems;

    @SuppressWarnings("NullAway")
    protected FollowPostmortemMessage() {
        this(null);
    }

    @Inject
    public FollowPostmortemMessage(Postmortems postmortems) {
        this.postmortems = postmortems;
    }

    public void handle(@Observes MessageProgressed progress) {
        if (progress.phase() == Phase.POSTMORTEM) {
            postmortems.findByMessage(progress.message()).ifPresent(postmortem -> follow(postmortem, progress));
        }
    }

    private static void follow(Postmortem postmortem, MessageProgressed progress) {
        switch (progress.step()) {
            case CHANGES_REQUESTED -> postmortem.givenBack(progress.at());
            case REFUSED, WITHDRAWN -> postmortem.takenBack(progress.at());
            case PUBLISHED -> postmortem.published(progress.at());
            case DRAFTED, REVISED, SUBMITTED, APPROVAL_REQUESTED, APPROVED -> {
                // between submission and decision nothing changes for the post-mortem
            }
        }
    }
}
