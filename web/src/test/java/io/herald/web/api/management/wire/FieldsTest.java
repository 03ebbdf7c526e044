package io.herald.web.api.management.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.incident.Impact;
import io.herald.shared.ValidationException;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void valuesAreReadWhetherTheyCameAsJsonOrAsAForm() {
        Fields json = fields("{'flag': true, 'number': 1.5, 'at': '2026-01-31T14:05:00+01:00', 'impact': 'minor'}");
        Fields form = fields("{'flag': 't', 'number': '1.5', 'at': '2026-01-31T13:05:00Z', 'impact': 'minor'}");

        assertThat(json.flag("flag")).contains(true).isEqualTo(form.flag("flag"));
        assertThat(json.number("number")).contains(new BigDecimal("1.5")).isEqualTo(form.number("number"));
        assertThat(json.time("at")).contains(Instant.parse("2026-01-31T13:05:00Z")).isEqualTo(form.time("at"));
        assertThat(json.word("impact", Impact::fromWire)).contains(Impact.MINOR);
    }

    @Test
    void nothingAndNullAreTheSameButNotTheSameAsMissing() {
        Fields fields = fields("{'empty': '', 'none': null}");

        assertThat(fields.text("empty")).isEmpty();
        assertThat(fields.text("none")).isEmpty();
        assertThat(fields.has("none")).isTrue();
        assertThat(fields.has("missing")).isFalse();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Fields fields = fields("{'flag': 'maybe', 'at': 'soon', 'impact': 'huge', 'list': 'x', 'tweet': true}");
        fields.flag("flag");
        fields.time("at");
        fields.word("impact", Impact::fromWire);
        fields.texts("list");
        fields.required("name");
        fields.refuseIf("tweet", true, "is not possible");

        assertThatThrownBy(fields::throwIfWrong).isInstanceOfSatisfying(ValidationException.class,
                e -> assertThat(e.violations()).extracting(violation -> violation.field()).containsExactly("flag",
                        "at", "impact", "list", "name", "tweet"));
    }

    private static Fields fields(String json) {
        return new Sent(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject()).bare();
    }
}
