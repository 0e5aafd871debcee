package dev.qualis.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * A stretch of text that the parser cannot read: a statement with its lines and blocks, or what stands behind one.
 *
 * @param from its first character
 * @param to behind its last character
 * @param faultAt the token at which the parser gave up
 * @param message what is told of it
 */
record LostStatement(int from, int to, int faultAt, SyntaxErrorMessage message) {

    boolean covers(int offset) {
        return offset >= from && offset < to;
    }

    /** The first statement that the parser lost; nothing where it found its way back by itself everywhere. */
    static Optional<LostStatement> firstIn(ICompositeNode root) {
        INode before = root;
        for (INode node : root.getAsTreeIterable()) {
            SyntaxErrorMessage message = node.getSyntaxErrorMessage();
            if (message != null && QmsSyntaxMessages.isLost(message)) {
                int offset = isRestOfWord(node) ? before.getOffset() : node.getOffset();
                return Optional.of(new Tokens(root).around(offset, message));
            }
            before = node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getLength() > 0 ? leaf : before;
        }
        return Optional.empty();
    }

    /** Whether the node is a keyword for which there is no text, since the word before says it too. */
    private static boolean isRestOfWord(INode node) {
        return node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getLength() == 0;
    }

    /** The tokens of a text with their lines and blocks. */
    private static final class Tokens {

        private final List<ILeafNode> tokens = new ArrayList<>();

        private final List<Boolean> firstOnLine = new ArrayList<>();

        private final int end;

        Tokens(ICompositeNode root) {
            boolean lineBreak = true;
            for (ILeafNode leaf : root.getLeafNodes()) {
                if (leaf.isHidden()) {
                    lineBreak |= leaf.getText().indexOf('\n') >= 0;
                } else if (leaf.getLength() > 0) {
                    tokens.add(leaf);
                    firstOnLine.add(lineBreak);
                    lineBreak = false;
                }
            }
            this.end = root.getTotalEndOffset();
        }

        LostStatement around(int offset, SyntaxErrorMessage message) {
            int fault = 0;
            while (fault < tokens.size() && tokens.get(fault).getOffset() < offset) {
                fault++;
            }
            int first = QmsSyntaxMessages.isBehindStatement(message) ? fault : beginning(fault);
            int last = Math.max(ending(first, fault), Math.min(first + 1, tokens.size()));
            int from = first < tokens.size() ? tokens.get(first).getOffset() : end;
            int to = last == 0 ? from : tokens.get(last - 1).getEndOffset();
            int at = fault < tokens.size() ? tokens.get(fault).getOffset() : from;
            return new LostStatement(from, Math.max(to, from + 1), covered(at, from, to), message);
        }

        /** A fault behind the statement, on its next line, is told where the statement begins to lack something. */
        private static int covered(int at, int from, int to) {
            return at >= from && at < to ? at : from;
        }

        private static boolean isOpening(String text) {
            return text.equals("{") || text.equals("｛");
        }

        private static boolean isClosing(String text) {
            return text.equals("}") || text.equals("｝");
        }

        /** Where the statement begins that the parser was reading when it met the fault. */
        private int beginning(int fault) {
            int depth = 0;
            int at = Math.min(fault, tokens.size());
            while (at > 0) {
                String before = tokens.get(at - 1).getText();
                depth += isClosing(before) ? 1 : isOpening(before) ? -1 : 0;
                if (depth < 0) {
                    return at;
                }
                at--;
                if (depth == 0 && firstOnLine.get(at)) {
                    return at;
                }
            }
            return at;
        }

        /** Behind the last token of the statement: up to the next line or the end of the block around it. */
        private int ending(int first, int fault) {
            int depth = 0;
            for (int i = first; i < tokens.size(); i++) {
                String text = tokens.get(i).getText();
                boolean ends = i > first && i >= fault && firstOnLine.get(i) || isClosing(text);
                if (depth == 0 && ends) {
                    return i;
                }
                depth += isOpening(text) ? 1 : isClosing(text) ? -1 : 0;
            }
            return tokens.size();
        }
    }
}
