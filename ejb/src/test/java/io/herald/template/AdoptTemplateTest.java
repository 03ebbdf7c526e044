package io.herald.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.approval.ApprovalDesk;
import io.herald.identity.Role;
import io.herald.shared.Language;
import io.herald.shared.NotFoundException;
import io.herald.template.library.ShippedTemplates;
import io.herald.testing.InMemoryUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptTemplateTest {

    private final InMemoryUsers users = new InMemoryUsers();
    private final ApprovalDesk desk = new ApprovalDesk(users);
    private final InMemoryTemplates templates = new InMemoryTemplates();
    private final TemplateShelf shelf = new TemplateShelf(desk, templates);
    private final ShippedTemplates shipped = new ShippedTemplates();
    private final AdoptTemplate adopt = new AdoptTemplate(shipped, shelf.draft);
    private final ListShippedTemplates list = new ListShippedTemplates(shipped, templates);

    @BeforeEach
    void carlaIsAtHerDesk() {
        desk.caller.become(users.hire("Carla", Language.ENGLISH, Role.COMMUNICATOR));
    }

    @Test
    void anAdoptedTemplateIsADraftThatNobodyMaySendYet() {
        TemplateVersionId version = adopt.handle("database");

        assertThat(shelf.findVersion.handle(version).status()).isEqualTo(TemplateStatus.DRAFT);
        assertThat(list.handle()).filteredOn(ShippedTemplate::adopted).extracting(ShippedTemplate::key)
                .containsExactly("database");
    }

    @Test
    void nothingIsAdoptedTwiceAndNothingThatIsNotShipped() {
        adopt.handle("database");

        assertThatThrownBy(() -> adopt.handle("database")).isInstanceOf(TemplateKeyTakenException.class);
        assertThatThrownBy(() -> adopt.handle("weather")).isInstanceOf(NotFoundException.class);
    }
}
