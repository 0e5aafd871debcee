package dev.qualis.dsl.workspace;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what is written at a place of a file, from the elements down to their nodes. */
final class ElementAtOffset {

    private ElementAtOffset() {}

    static Optional<EObject> in(XtextResource file, int offset) {
        if (file.getContents().isEmpty() || !covers(file.getContents().getFirst(), offset)) {
            return Optional.empty();
        }
        EObject found = file.getContents().getFirst();
        EObject inner = found;
        while (inner != null) {
            found = inner;
            inner = null;
            for (EObject child : found.eContents()) {
                if (covers(child, offset)) {
                    inner = child;
                    break;
                }
            }
        }
        return Optional.of(found);
    }

    /** Behind the last letter of a word one is still at the word. */
    private static boolean covers(EObject element, int offset) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
    }
}
