package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.ide.construct.Construct;
import dev.qualis.dsl.ide.construct.Part;
import dev.qualis.dsl.ide.construct.Written;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * An element with what is written of it.
 *
 * @param node its text
 * @param construct what may be written of it
 */
record Element(EObject element, ICompositeNode node, Construct construct) {

    URI uri() {
        return element.eResource().getURI();
    }

    String text() {
        return node.getRootNode().getText();
    }

    List<Written> written() {
        return Written.of(node, construct);
    }

    Optional<Written> written(Part part) {
        return written().stream().filter(each -> each.part().equals(part)).findFirst();
    }
}
