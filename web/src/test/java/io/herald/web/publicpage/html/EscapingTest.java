package io.herald.web.publicpage.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentStatus;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import io.herald.incident.PublicUpdate;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.Snapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is shown, never executed, wherever it stands. */
class EscapingTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
        "</title></style><svg onload=alert(1)>", "{{t.skip}}{{{.}}}", "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))", "<!--", "]]>"})
    void scriptInAnyTextIsShownAsText(String hostile) {
        Snapshot snapshot = TestSite.create().snapshot(everywhere(hostile), Appearance.PLAIN, Sample.NOW);

        snapshot.resources().forEach((path, resource) -> {
            String text = resource.choose(null).text().replaceFirst("<script src=\"/assets/", "");
            if (text.startsWith("<!DOCTYPE html>")) {
                assertThat(text).as(path).doesNotContainIgnoringCase("<script", "<img", "href=\"javascript:")
                        .doesNotContain("<svg onload");
                assertThat(text).as(path).doesNotContainPattern("<[^>]+\\son[a-z]+=");
            }
        });
    }

    @Test
    void bracesOfOurTemplatesMeanNothingInAText() {
        assertThat(TestSite.text(everywhere("{{t.skip}}"), "/en"))
                .contains("<h3><a href=\"/en/incidents/inc000000001\">"
                        + "{{t.skip}}</a></h3>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold & \"quoted\"</b>"})
    void whatWasWrittenCanStillBeRead(String text) {
        String page = TestSite.text(everywhere(text), "/en");

        assertThat(page).contains("&lt;b&gt;bold &amp; &quot;quoted&quot;&lt;/b&gt;").doesNotContain("<b>");
    }

    private static PublicStatus everywhere(String text) {
        PageSettings page = new PageSettings("pg0000000001", text, "https://status.example", "Etc/UTC", 1);
        ComponentView component = new ComponentView(new ComponentId("cmp000000001"),
                new ComponentGroupId("grp000000001"), text, Optional.of(text), 1, ComponentStatus.MAJOR_OUTAGE, true,
                Optional.empty(), Sample.NOW, Sample.NOW, 1);
        ComponentGroupView group = new ComponentGroupView(new ComponentGroupId("grp000000001"), text,
                Optional.of(text), 1, List.of(component), Sample.NOW, Sample.NOW, 1);
        PublicUpdate update = Sample.update("upd000000001", IncidentStatus.IDENTIFIED, Sample.NOW, Optional.empty(),
                text, text, List.of(Sample.change("cmp000000001", text, ComponentStatus.OPERATIONAL,
                        ComponentStatus.MAJOR_OUTAGE)));
        PublicIncident open = Sample.incident("inc000000001", text, Impact.CRITICAL, IncidentStatus.IDENTIFIED,
                Sample.NOW, Optional.empty(), text, text, List.of(update));
        PublicIncident past = Sample.incident("inc000000002", text, Impact.MINOR, IncidentStatus.RESOLVED, Sample.NOW,
                Optional.of(Sample.NOW), text, text, List.of(update));
        return new PublicStatus(page, List.of(group), List.of(open), List.of(past), Sample.HISTORY, Sample.NOW, 1);
    }
}
