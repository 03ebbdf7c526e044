package io.herald.shared;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one way from Markdown (CommonMark 0.31) to what people read, shared by page, mail and preview, so that all three
 * say the same.
 * <p>
 * The HTML is safe to put into a page: raw HTML of the source is shown as text, there are no images, no styles and no
 * scripts, links lead to {@code http}, {@code https} or {@code mailto} only and carry {@code rel="nofollow noopener"}.
 * Headings begin at level three, because they stand below the headings of the page.
 */
public final class Markdown {

    private static final int DEEPEST = 50;

    private static final Parser PARSER = Parser.builder()
            .customInlineContentParserFactory(new LessThanSign.Factory()).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .softbreak("<br />\n").build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
            .allowElements((element, attributes) -> "h3", "h1")
            .allowElements((element, attributes) -> "h4", "h2")
            .allowElements((element, attributes) -> "h5", "h3", "h4", "h5", "h6")
            .allowElements((element, attributes) -> link(attributes), "a").allowAttributes("href").onElements("a")
            .allowUrlProtocols("http", "https", "mailto").toFactory();

    private static final Pattern INLINE_SIGNS = Pattern.compile("[\\\\`*_\\[\\]<]|!$|&(?=#?\\w+;)");
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+#=>.)])");

    private Markdown() {}

    /** Block-level HTML, without a surrounding element. Line breaks of the source stay line breaks. */
    public static String toHtml(String markdown) {
        return POLICY.sanitize(RENDERER.render(parse(markdown))).strip();
    }

    /**
     * The same words for readers without formatting: paragraphs apart by an empty line, list items on lines of their
     * own, the address of a link in brackets behind its words.
     */
    public static String toPlainText(String markdown) {
        PlainTextVisitor visitor = new PlainTextVisitor();
        parse(markdown).accept(visitor);
        return visitor.text();
    }

    /** Walks through the parsed text, for channels with a markup of their own. */
    public static void walk(String markdown, Visitor visitor) {
        parse(markdown).accept(visitor);
    }

    /**
     * The text as Markdown that reads exactly so: on one line, without meaning for any of its signs. Nothing in it
     * becomes a link, emphasis, an entity or a block, wherever it is put.
     */
    public static String escape(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String inline = INLINE_SIGNS.matcher(line).replaceAll("\\\\$0");
        return BLOCK_START.matcher(inline).replaceFirst("$1\\\\$2");
    }

    /** Renderers recurse into the tree, so a text that nests absurdly deep is taken as plain words instead. */
    private static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        if (!isDeeperThan(DEEPEST, document)) {
            return document;
        }
        Paragraph words = new Paragraph();
        words.appendChild(new Text(markdown));
        Document plain = new Document();
        plain.appendChild(words);
        return plain;
    }

    private static boolean isDeeperThan(int limit, Node root) {
        int depth = 0;
        Node node = root;
        while (node != null && depth <= limit) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return depth > limit;
    }

    /** Not the builder's own rule for {@code rel}, because that writes the two words in another order on each node. */
    private static @Nullable String link(List<String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        attributes.addAll(List.of("rel", "nofollow noopener"));
        return "a";
    }

    /** Whether a link may lead there. */
    public static boolean allowsLink(String destination) {
        return List.of("http://", "https://", "mailto:").stream()
                .anyMatch(scheme -> destination.regionMatches(true, 0, scheme, 0, scheme.length()));
    }
}
