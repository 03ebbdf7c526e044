package io.herald.channel.chat;

import io.herald.shared.Markdown;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Translates Markdown into a {@link Dialect}. Blocks are apart by an empty line; raw HTML is shown as text. */
public final class MarkupWriter extends AbstractVisitor {

    private final Dialect dialect;
    private final Deque<Integer> nextNumbers = new ArrayDeque<>();
    private StringBuilder out = new StringBuilder();

    private MarkupWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    public static String write(String markdown, Dialect dialect) {
        MarkupWriter writer = new MarkupWriter(dialect);
        Markdown.walk(markdown, writer);
        return writer.out.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(inner(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        block(dialect.strong(inner(heading)));
    }

    @Override
    public void visit(BlockQuote quote) {
        block(inner(quote).strip().replaceAll("(?m)^", "> "));
    }

    @Override
    public void visit(BulletList list) {
        visitList(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        visitList(list, first == null ? 1 : Math.max(first, 1));
    }

    @Override
    public void visit(ListItem item) {
        int number = nextNumbers.pop();
        nextNumbers.push(number == 0 ? 0 : number + 1);
        startLine();
        out.append("    ".repeat(nextNumbers.size() - 1)).append(number == 0 ? dialect.bullet() : number + ". ");
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        out.append(dialect.text(text.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        out.append(dialect.emphasis(inner(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        out.append(dialect.strong(inner(strong)));
    }

    @Override
    public void visit(Code code) {
        out.append(dialect.code(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(dialect.codeBlock(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(dialect.codeBlock(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(dialect.text(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        block(dialect.text(html.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(ThematicBreak rule) {
        block("———");
    }

    @Override
    public void visit(Link link) {
        String words = inner(link);
        boolean leads = Markdown.allowsLink(link.getDestination()) && !words.isBlank();
        out.append(leads ? dialect.link(words, link.getDestination()) : words);
    }

    private String inner(Node node) {
        StringBuilder outer = out;
        out = new StringBuilder();
        visitChildren(node);
        String written = out.toString();
        out = outer;
        return written;
    }

    private void visitList(Node list, int firstNumber) {
        startLine();
        nextNumbers.push(firstNumber);
        visitChildren(list);
        nextNumbers.pop();
        endBlock();
    }

    private void block(String words) {
        out.append(words);
        endBlock();
    }

    private void startLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** An empty line follows a block, but inside of a list only a line end. */
    private void endBlock() {
        startLine();
        if (nextNumbers.isEmpty()) {
            out.append('\n');
        }
    }
}
