package dev.qualis.workbench.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text that says an element, as it stands in its file. */
final class SourceExcerpt {
    private SourceExcerpt() {}

    static String of(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node == null) {
            return "";
        }
        String text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        int lineStart = node.getRootNode().getText().lastIndexOf('\n', Math.max(0, node.getOffset() - 1)) + 1;
        int indented = node.getOffset() - lineStart;
        return " ".repeat(Math.max(0, indented)).concat(text).stripIndent();
    }
}
