package io.herald.web.publicpage.html;

/**
 * What somebody is subscribed to, to be changed.
 *
 * @param intro says whose subscription it is, without giving the whole address away
 * @param href where the form goes
 * @param leaveHref where the subscription ends
 * @param saved whether it was changed just now
 * @param refused whether nothing was chosen
 */
record ManageView(String intro, String href, String leaveHref, ChoiceView choice, boolean saved, boolean refused) {}
