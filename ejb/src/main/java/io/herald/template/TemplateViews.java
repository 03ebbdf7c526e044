package io.herald.template;

import io.herald.approval.ApprovalHistory;
import io.herald.approval.ApprovalView;
import io.herald.approval.SubjectType;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates.Edition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows versions of one template, with one look-up of names and one of decisions for all of them. */
@Dependent
class TemplateViews {

    private final UserDirectory users;
    private final ApprovalHistory history;

    @Inject
    TemplateViews(UserDirectory users, ApprovalHistory history) {
        this.users = users;
        this.history = history;
    }

    List<TemplateVersionView> of(Template template, List<Edition> editions) {
        Set<UserId> authors = new HashSet<>();
        editions.forEach(edition -> authors.addAll(edition.authors()));
        Map<UserId, String> names = users.displayNames(authors);
        Map<String, List<ApprovalView>> approvals = history.handle(SubjectType.TEMPLATE_VERSION,
                editions.stream().map(edition -> edition.version().id().value()).toList());
        return editions.stream().map(edition -> view(template, edition, names,
                approvals.getOrDefault(edition.version().id().value(), List.of()))).toList();
    }

    private static TemplateVersionView view(Template template, Edition edition, Map<UserId, String> names,
            List<ApprovalView> approvals) {
        TemplateVersion version = edition.version();
        Map<UserId, String> authors = edition.authors().stream()
                .collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, id.value())));
        return new TemplateVersionView(version.id(), template.id(), template.name(), template.phase(),
                version.number(), version.status(), edition.variants(), edition.placeholders(), authors,
                version.textSha256(), version.createdAt(), version.submittedAt(), version.decidedAt(), approvals,
                version.version());
    }
}
