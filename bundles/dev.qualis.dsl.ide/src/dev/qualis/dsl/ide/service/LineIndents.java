package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How far lines are to be set in, by the braces in front of them. Asked for lines from the top to the bottom. */
final class LineIndents {

    private static final String STEP = "    ";

    private final Iterator<ILeafNode> leaves;
    private final String text;
    private int depth;
    private ILeafNode next;

    LineIndents(ICompositeNode root, String text) {
        this.leaves = root.getLeafNodes().iterator();
        this.text = text;
        this.next = leaves.hasNext() ? leaves.next() : null;
    }

    /**
     * The white space at the beginning of a line put right.
     *
     * @param line where it begins; no line above one that was asked for before
     * @return nothing where it is right already, or the line begins inside a text or comment
     */
    Optional<TextEdit> at(URI uri, int line) {
        while (next != null && next.getOffset() < line) {
            if (!next.getText().isBlank() && next.getEndOffset() > line) {
                return Optional.empty(); // and it may reach over more lines
            }
            depth += next.getText().equals("{") ? 1 : next.getText().equals("}") && depth > 0 ? -1 : 0;
            next = leaves.hasNext() ? leaves.next() : null;
        }
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean closes = end < text.length() && text.charAt(end) == '}';
        String indent = STEP.repeat(Math.max(0, closes ? depth - 1 : depth));
        return text.substring(line, end).equals(indent)
                ? Optional.empty()
                : Optional.of(new TextEdit(uri, line, end - line, indent));
    }
}
