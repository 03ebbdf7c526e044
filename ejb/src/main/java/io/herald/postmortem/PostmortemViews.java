package io.herald.postmortem;

import io.herald.identity.UserDirectory;
import io.herald.postmortem.domain.Postmortem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Shows post-mortems with the names of their authors. */
@Dependent
class PostmortemViews {

    private final UserDirectory users;

    @Inject
    PostmortemViews(UserDirectory users) {
        this.users = users;
    }

    PostmortemView of(Postmortem postmortem) {
        List<String> authors = postmortem.authors().stream().map(users::displayName).sorted().toList();
        return new PostmortemView(postmortem.incident(), postmortem.status(), postmortem.texts(),
                postmortem.internalTexts(), authors,
                postmortem.message(), postmortem.updatedAt(), postmortem.version());
    }
}
