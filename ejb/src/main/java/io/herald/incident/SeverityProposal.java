package io.herald.incident;

/**
 * A severity to begin with; whoever declares may choose another.
 *
 * @param share the share of users that was reckoned with, 0 to 100
 * @param shareAssumed whether nobody knew the share, so that the minimum of SEV2 was taken
 * @param promise what the severity promises the public
 */
public record SeverityProposal(SeverityGuide.Advice advice, int share, boolean shareAssumed, SeverityPromise promise) {}
