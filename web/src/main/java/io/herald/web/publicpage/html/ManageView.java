package io.herald.web.publicpage.html;

import java.util.Optional;

/**
 * What somebody is subscribed to, to be changed.
 *
 * @param intro says whose subscription it is, without giving the whole address away
 * @param href where the form goes
 * @param leaveHref where the subscription ends
 * @param quiet when no text comes; empty for who gets none
 * @param saved whether it was changed just now
 * @param refused whether nothing was chosen
 */
record ManageView(String intro, String href, String leaveHref, ChoiceView choice, Optional<QuietView> quiet,
        boolean saved, boolean refused) {}
