package io.herald.web.console.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.message.WordingDifference.Piece;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BesideTest {

    private static final VariantKey PAGE = VariantKey.statusPage(Language.ENGLISH);
    private static final VariantKey MAIL = VariantKey.email(Language.ENGLISH);

    @Test
    void eachSideReadsAsItsVersionSays() {
        Beside page = Beside.of(Map.of(PAGE, new VariantText("Outage", "We look into it.")),
                Map.of(PAGE, new VariantText("Outage", "We know the cause."))).getFirst();

        assertThat(page.isChanged()).isTrue();
        assertThat(text(page.formerTitle())).isEqualTo("Outage");
        assertThat(text(page.formerBody())).isEqualTo("We look into it.");
        assertThat(text(page.laterTitle())).isEqualTo("Outage");
        assertThat(text(page.laterBody())).isEqualTo("We know the cause.");
    }

    @Test
    void aVariantThatOnlyOneVersionHasStandsBesideNothing() {
        List<Beside> all = Beside.of(Map.of(PAGE, new VariantText("Outage", "We are on it.")),
                Map.of(PAGE, new VariantText("Outage", "We are on it."), MAIL, new VariantText("Dear", "reader")));

        assertThat(all).extracting(Beside::key).containsExactly(PAGE, MAIL);
        assertThat(all.getFirst().isChanged()).isFalse();
        assertThat(all.getLast().formerBody()).isEmpty();
        assertThat(text(all.getLast().laterBody())).isEqualTo("reader");
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
