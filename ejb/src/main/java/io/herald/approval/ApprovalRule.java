package io.herald.approval;

/**
 * What a plan demands of words that were not approved beforehand.
 *
 * @param plan the name of the plan: the severity whose promises hold, or {@link #POSTMORTEM}
 * @param remindMinutes from the request to the reminder
 * @param limitMinutes from the request to the moment when something has to be said; more than {@code remindMinutes}
 * @param holding whether approved holding words go out then, in place of those that wait
 * @param version for noticing that two people change it at once
 */
public record ApprovalRule(String plan, ApprovalPolicy policy, int remindMinutes, int limitMinutes, boolean holding,
        long version) {

    /** The plan of post-mortems, whatever the severity was. */
    public static final String POSTMORTEM = "POSTMORTEM";

    /** Where no plan says anything: one manager, reminded after five minutes, and nothing goes out by itself. */
    public static final ApprovalRule DEFAULT = new ApprovalRule("", ApprovalPolicy.ONE_MANAGER, 5, 60, false, 1);
}
