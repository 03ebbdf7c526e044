package io.herald.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
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
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes a parsed Markdown document as plain text; see {@link Markdown#toPlainText}. Images leave their words. */
final class PlainTextVisitor extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> nextNumbers = new ArrayDeque<>();

    String text() {
        return out.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
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
        out.append("  ".repeat(nextNumbers.size() - 1)).append(number == 0 ? "- " : number + ". ");
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
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
        literal("----");
    }

    @Override
    public void visit(Link link) {
        int start = out.length();
        visitChildren(link);
        String address = link.getDestination();
        boolean saysItsAddress = out.substring(start).equals(address.replaceFirst("^mailto:", ""));
        if (Markdown.allowsLink(address) && !saysItsAddress) {
            out.append(" (").append(address).append(')');
        }
    }

    private void visitList(Node list, int firstNumber) {
        startLine();
        nextNumbers.push(firstNumber);
        visitChildren(list);
        nextNumbers.pop();
        endBlock();
    }

    private void block(Node node) {
        visitChildren(node);
        endBlock();
    }

    private void literal(String text) {
        out.append(text.stripTrailing());
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
