package dev.qualis.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * A text without the statements that the parser passed over, but with the one that is being written. The rest keeps its
 * places: what is left out becomes blanks.
 */
public final class ReadableText {

    private final StringBuilder text;

    private final int offset;

    private ReadableText(String text, int offset) {
        this.text = new StringBuilder(text);
        this.offset = offset;
    }

    /**
     * The text to complete.
     *
     * @param root of the text as it was parsed
     * @param offset where somebody writes
     */
    public static String around(int offset, ICompositeNode root) {
        ReadableText readable = new ReadableText(root.getText(), offset);
        List<ILeafNode> stretch = new ArrayList<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (isPassedOver(leaf)) {
                stretch.add(leaf);
            } else if (!leaf.isHidden() && leaf.getTotalLength() > 0) {
                readable.leaveOut(stretch);
                stretch.clear();
            }
        }
        readable.leaveOut(stretch);
        return readable.text.toString();
    }

    private static boolean isPassedOver(ILeafNode leaf) {
        return leaf.isHidden()
                && leaf.getGrammarElement() instanceof TerminalRule rule
                && rule.getName().equals("WS")
                && !leaf.getText().isBlank();
    }

    private void leaveOut(List<ILeafNode> stretch) {
        if (stretch.isEmpty()) {
            return;
        }
        int from = stretch.getFirst().getTotalOffset();
        int to = stretch.getLast().getTotalEndOffset();
        boolean isBeingWritten =
                from < offset && (offset <= to || text.substring(to, offset).indexOf('\n') < 0);
        blank(from, isBeingWritten ? beginning(stretch) : to);
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Where the statement begins that is being written: with the outermost block of the stretch that is still open. */
    private int beginning(List<ILeafNode> stretch) {
        int last = stretch.size() - 1;
        while (last > 0 && stretch.get(last).getTotalOffset() >= offset) {
            last--;
        }
        int depth = 0;
        for (int i = last; i >= 0; i--) {
            String word = stretch.get(i).getText();
            depth += isClosing(word) ? 1 : 0;
            if (isOpening(word)) {
                depth = Math.max(0, depth - 1);
            }
            boolean first = i == 0 || isLineBreakBetween(stretch.get(i - 1), stretch.get(i));
            if (first && depth == 0 && !isInBlock(stretch, i)) {
                return stretch.get(i).getTotalOffset();
            }
        }
        return stretch.getFirst().getTotalOffset();
    }

    private boolean isLineBreakBetween(ILeafNode one, ILeafNode other) {
        return text.substring(one.getTotalEndOffset(), other.getTotalOffset()).indexOf('\n') >= 0;
    }

    /** Whether a block of the stretch that begins before a word is still open there. */
    private static boolean isInBlock(List<ILeafNode> stretch, int word) {
        int open = 0;
        for (ILeafNode leaf : stretch.subList(0, word)) {
            open += isOpening(leaf.getText()) ? 1 : isClosing(leaf.getText()) && open > 0 ? -1 : 0;
        }
        return open > 0;
    }

    private static boolean isOpening(String word) {
        return word.equals("{") || word.equals("｛");
    }

    private static boolean isClosing(String word) {
        return word.equals("}") || word.equals("｝");
    }
}
