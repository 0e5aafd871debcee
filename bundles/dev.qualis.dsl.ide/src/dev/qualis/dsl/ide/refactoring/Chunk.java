package dev.qualis.dsl.ide.refactoring;

import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * An element of a file with the comments that belong to it: those on the lines above without a blank line between, and the rest of its
 * last line. Ends where its last line does, without the line break.
 */
record Chunk(NamedElement element, int from, int to) {

    /** The chunks of all elements that are written in a file; none where two share a line. */
    static List<Chunk> of(Place place) {
        String text = place.text();
        List<Chunk> chunks = new ArrayList<>();
        int behind = header(place);
        for (NamedElement element : place.elements()) {
            ICompositeNode node = NodeModelUtils.getNode(element);
            if (node == null) {
                return List.of();
            }
            int line = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
            if (line < behind) {
                return List.of();
            }
            int from = withComments(text, line, behind);
            int end = text.indexOf('\n', node.getEndOffset());
            int to = end < 0 ? text.length() : end;
            chunks.add(new Chunk(element, from, to));
            behind = to;
        }
        return chunks;
    }

    /** Behind all that is no element. */
    private static int header(Place place) {
        return place.snapshot().model(place.uri()).eContents().stream()
                .filter(each -> !place.elements().contains(each))
                .map(NodeModelUtils::getNode)
                .filter(node -> node != null)
                .mapToInt(ICompositeNode::getEndOffset)
                .max()
                .orElse(0);
    }

    private static int withComments(String text, int line, int behind) {
        int from = line;
        while (from > behind) {
            int above = text.lastIndexOf('\n', from - 2) + 1;
            String said = text.substring(above, from).strip();
            boolean comment =
                    said.startsWith("//") || said.endsWith("*/") || said.startsWith("*") || said.startsWith("/*");
            if (above < behind || !comment) {
                break;
            }
            from = above;
        }
        return from;
    }
}
