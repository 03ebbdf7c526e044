package io.herald.template.domain;

import io.herald.identity.UserId;
import io.herald.shared.Language;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** The library. */
public interface Templates {

    void add(Template template);

    void add(TemplateVersion version);

    Optional<Template> find(TemplateId id);

    boolean hasKey(String key);

    Optional<Template> findByKey(String key);

    /** The keys of all templates, retired ones too. */
    Set<String> keys();

    Optional<TemplateVersion> findVersion(TemplateVersionId id);

    /** Keeps others from changing it until the transaction ends. */
    Optional<TemplateVersion> findVersionToChange(TemplateVersionId id);

    /** The version with the highest number; every template has one. */
    TemplateVersion newestOf(TemplateId id);

    /** Every version with all it holds, the newest first. */
    List<Edition> editionsOf(TemplateId id);

    /** The one that may be sent. */
    Optional<TemplateVersion> approvedOf(TemplateId id);

    /** Templates in use whose owners have to hear of a review that is due by then. */
    List<Template> toWarnOf(Instant dueBy);

    /**
     * Marks the approved version, if there is one, as replaced, so that another may be approved in this transaction.
     *
     * @return the version that was replaced
     */
    Optional<TemplateVersionId> replaceApproved(TemplateId id);

    /**
     * @param approvedOnly only templates in use that have an approved version
     * @param text part of the name, key or cause, in any case
     * @return by name
     */
    Slice<Overview> list(Optional<Phase> phase, boolean approvedOnly, Optional<String> text, Window window);

    /** A template and one line about each of its versions, the newest first. */
    record Overview(Template template, List<VersionLine> versions) {}

    /** What a list says about a version. */
    record VersionLine(TemplateVersionId id, int number, TemplateStatus status, SortedSet<Language> languages) {}

    /** A version and what it holds, read at once. */
    record Edition(TemplateVersion version, SortedMap<VariantKey, VariantText> variants,
            List<PlaceholderSpec> placeholders, Set<UserId> authors) {

        public static Edition of(TemplateVersion version) {
            return new Edition(version, version.variants(), version.placeholders(), version.authors());
        }
    }
}
