package io.herald.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    // what a busy machine may take for what an idle one does in less than a second
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String SIGNS = "ab1 \\`*_{}[]<>()#+-.!|~&;:=/\"'$%^\t";

    @Test
    void emphasisListsAndLineBreaksBecomeHtml() {
        assertThat(Markdown.toHtml("We **know** the *cause*.\nMore at noon.\n\n- API\n- Sign-in"))
                .isEqualTo("<p>We <strong>know</strong> the <em>cause</em>.<br />\nMore at noon.</p>\n"
                        + "<ul><li>API</li><li>Sign-in</li></ul>");
    }

    @Test
    void linksTellSearchEnginesAndTheOpenedPageNothing() {
        assertThat(Markdown.toHtml("[details](https://example.org/a?b=1&c=2)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\" rel=\"nofollow noopener\">details</a></p>");
    }

    @Test
    void headingsBeginBelowThoseOfThePage() {
        assertThat(Markdown.toHtml("# One\n\n## Two\n\n### Three\n\n###### Six"))
                .isEqualTo("<h3>One</h3>\n<h4>Two</h4>\n<h5>Three</h5>\n<h5>Six</h5>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "hello <img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox)", "![x](https://evil.example/pixel.png)", "<javascript:alert(1)>",
        "<style>*{display:none}</style>", "<a href=\"https://evil.example\" onclick=\"x()\">y</a>",
        "[x](https://ok.example \"onmouseover=alert(1)\")", "<iframe src=//evil.example></iframe>",
        "[x](&#106;avascript:alert(1))", "[x](java&#10;script:alert(1))", "[ref]\n\n[ref]: javascript:alert(1)"})
    void nothingActiveSurvives(String markdown) {
        assertThat(Markdown.toHtml(markdown).replaceAll("&lt;.*?&gt;", ""))
                .doesNotContainPattern("(?i)<(script|img|style|iframe)")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
                .doesNotContainPattern("(?i)<[^>]*(javascript|vbscript|data):");
    }

    @Test
    void rawHtmlIsShownAsTyped() {
        assertThat(Markdown.toHtml("a <b>bold</b> claim")).isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>");
        assertThat(Markdown.toPlainText("a <b>bold</b> claim")).isEqualTo("a <b>bold</b> claim");
    }

    @Test
    void plainTextKeepsParagraphsListsAndAddresses() {
        assertThat(Markdown
                .toPlainText("# What happened\n\nOne line\nand *another*.\n\n1. first\n2. second\n   - inner\n\n"
                        + "See [the report](https://example.org/r) or <https://example.org/x> or <a@example.org>."))
                .isEqualTo("What happened\n\nOne line\nand another.\n\n1. first\n2. second\n  - inner\n\n"
                        + "See the report (https://example.org/r) or https://example.org/x or a@example.org.");
    }

    @Test
    void plainTextLeavesForbiddenAddressesOut() {
        assertThat(Markdown.toPlainText("[x](javascript:alert(1)) ![a picture](https://evil.example/p.png)"))
                .isEqualTo("x a picture");
    }

    @Test
    void escapedSignsLoseTheirBackslashInBothForms() {
        assertThat(Markdown.toHtml("1 \\* 2 \\_ 3 \\[x\\]")).isEqualTo("<p>1 * 2 _ 3 [x]</p>");
        assertThat(Markdown.toPlainText("1 \\* 2 \\_ 3 \\[x\\]")).isEqualTo("1 * 2 _ 3 [x]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*", "> ", "`", "<", "- ", "- x", "![](", "*a ", "**a* ", "[x](", "1. ", "&", "<a",
        "<?", "<!--", "< "})
    void theWorstTextsComeToAnEnd(String worst) {
        String text = worst.repeat(25_000 / worst.length());

        Assertions.assertTimeout(SOON, () -> Markdown.toHtml(text));
        Assertions.assertTimeout(SOON, () -> Markdown.toPlainText(text));
    }

    @Test
    void signsThatOpenNothingStayAndThoseThatDoStillOpen() {
        assertThat(Markdown.toPlainText("1 < 2, a<<b, <3 and < <https://example.org/x> <"))
                .isEqualTo("1 < 2, a<<b, <3 and < https://example.org/x <");
        assertThat(Markdown.toHtml("a < b <https://example.org> <b>")).isEqualTo("<p>a &lt; b "
                + "<a href=\"https://example.org\" rel=\"nofollow noopener\">https://example.org</a> &lt;b&gt;</p>");
    }

    @Test
    void absurdlyDeepNestingIsShownAsTyped() {
        String deepQuote = "> ".repeat(1_000) + "<b>help";
        String deepEmphasis = "*a ".repeat(2_000) + " a*".repeat(2_000);

        assertThat(Markdown.toHtml(deepQuote)).startsWith("<p>&gt; &gt;").endsWith("&lt;b&gt;help</p>");
        assertThat(Markdown.toPlainText(deepQuote)).isEqualTo(deepQuote);
        assertThat(Markdown.toPlainText(deepEmphasis)).isEqualTo(deepEmphasis.strip());
    }

    @RepeatedTest(300)
    void escapedTextReadsAsTypedWhereverItStands(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String typed = random.ints(1 + random.nextInt(12), 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i))).collect(Collectors.joining("", "", "|")).strip();
        String escaped = Markdown.escape(typed);
        String read = typed.replaceAll("\\s+", " ");

        assertThat(Markdown.toPlainText("> quoted\n\n" + escaped)).isEqualTo(("quoted\n\n" + read).strip());
        assertThat(Markdown.toPlainText("Is " + escaped + " so?")).isEqualTo("Is " + read + " so?");
        assertThat(Markdown.toPlainText("[" + escaped + "](https://a.example)"))
                .isEqualTo(read + " (https://a.example)");
        assertThat(Markdown.toHtml(escaped + "\n\n" + escaped).replace("<!-- -->", ""))
                .doesNotContainPattern("<(?!/?p>)");
    }
}
