package dev.qualis.dsl.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The blocks in which the parser was when it stopped. */
final class OpenBlocks {

    private OpenBlocks() {}

    /**
     * The blocks that are open at an offset, the outermost first.
     *
     * @param root of what the parser has read, which ends near the offset
     * @return for each block where what it belongs to begins, and where its brace ends
     */
    static List<int[]> around(int offset, ICompositeNode root) {
        List<int[]> blocks = new ArrayList<>();
        for (INode at = lastWord(offset, root); at != null && at != root; at = at.getParent()) {
            if (at instanceof ICompositeNode statement) {
                blocks.addAll(open(statement, offset));
            }
        }
        Collections.reverse(blocks);
        return blocks;
    }

    /** The last word in front of the offset; what stands behind it may not belong to any statement. */
    private static INode lastWord(int offset, ICompositeNode root) {
        for (INode node : root.getAsTreeIterable().reverse()) {
            if (node instanceof ILeafNode leaf
                    && !leaf.isHidden()
                    && leaf.getLength() > 0
                    && leaf.getEndOffset() <= offset) {
                return leaf;
            }
        }
        return root;
    }

    /** The braces of a statement that nothing has closed, the innermost first. */
    private static List<int[]> open(ICompositeNode statement, int offset) {
        Deque<int[]> open = new ArrayDeque<>();
        int begin = statement.getOffset();
        for (INode child : statement.getChildren()) {
            if (!(child instanceof ILeafNode leaf) || leaf.isHidden()) {
                continue;
            }
            if (isOpening(leaf) && leaf.getEndOffset() <= offset) {
                open.push(new int[] {begin, leaf.getEndOffset()});
                begin = Integer.MAX_VALUE;
            } else if (isClosing(leaf)) {
                open.poll();
                begin = Integer.MAX_VALUE;
            } else {
                // a block inside the statement begins with the word before its brace
                begin = open.isEmpty() && begin != Integer.MAX_VALUE ? begin : leaf.getOffset();
            }
        }
        return List.copyOf(open);
    }

    private static boolean isOpening(ILeafNode leaf) {
        return leaf.getText().equals("{") || leaf.getText().equals("｛");
    }

    private static boolean isClosing(ILeafNode leaf) {
        return leaf.getText().equals("}") || leaf.getText().equals("｝");
    }
}
