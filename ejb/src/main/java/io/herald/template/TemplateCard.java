package io.herald.template;

import io.herald.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One line of the template library.
 *
 * @param cause what kind of trouble it is for, for example {@code database}; empty when for any
 * @param approvedVersion the version that may be sent, if there is one
 * @param latestVersion the newest version, whatever its status
 * @param languages the languages of the approved version, else of the newest
 * @param reviewDue when the approved words have to be looked at again
 * @param lapsed whether that is past, so that a manager has to approve each message of it
 */
public record TemplateCard(TemplateId id, String key, String name, Phase phase, Optional<String> cause,
        String ownerName, Optional<TemplateVersionId> approvedVersion, TemplateVersionId latestVersion,
        int latestNumber, TemplateStatus latestStatus, SortedSet<Language> languages, boolean retired,
        Optional<Instant> reviewDue,
        boolean lapsed, long version) {}
