package dev.qualis.dsl.ide.insert;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where a further statement of an element is written: as the last one of its block, which is opened where there is none. */
public final class StatementInsertion {

    private static final String STEP = "    ";

    private StatementInsertion() {}

    /** The place of a statement of an element that is written in a text. */
    public static SnippetPlace of(EObject element, String text) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        String file = node.getRootNode().getText();
        String indent = indent(file, node.getOffset());
        String body =
                Stream.of(text.split("\n")).map(line -> indent + STEP + line).collect(Collectors.joining("\n"));
        Optional<ILeafNode> end = closingBrace(node);
        if (end.isEmpty()) {
            return new SnippetPlace(
                    element.eResource().getURI(), node.getEndOffset(), " {\n" + body + "\n" + indent + "}");
        }
        int brace = end.get().getOffset();
        int line = file.lastIndexOf('\n', brace - 1) + 1;
        boolean alone = file.substring(line, brace).isBlank();
        return alone
                ? new SnippetPlace(element.eResource().getURI(), line, body + "\n")
                : new SnippetPlace(element.eResource().getURI(), brace, "\n" + body + "\n" + indent);
    }

    /** The white space with which the line of a place begins. */
    private static String indent(String file, int offset) {
        int start = file.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && Character.isWhitespace(file.charAt(end))) {
            end++;
        }
        return file.substring(start, end);
    }

    /** The brace that closes the element's own block. */
    private static Optional<ILeafNode> closingBrace(ICompositeNode node) {
        Optional<ILeafNode> last = Optional.empty();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                last = Optional.of(leaf);
            }
        }
        return last.filter(leaf -> leaf.getText().equals("}"));
    }
}
