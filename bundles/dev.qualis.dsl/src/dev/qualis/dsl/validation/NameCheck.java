package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.QmsDescriptions;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.dsl.scoping.ProjectNames;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.NamedElement;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;

/** One name, one element: told at every element but the first that has it. */
public class NameCheck extends QmsCheck {

    @Inject
    private ProjectNames projectNames;

    @Inject
    private QmsQualifiedNames names;

    @Inject
    private ShippedLibraries libraries;

    @Check
    public void checkUnique(NamedElement element) {
        QualifiedName name = element instanceof Library ? null : names.getFullyQualifiedName(element);
        if (name == null) {
            return;
        }
        NamedElement first = first(element, name);
        if (first != element) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(first);
            report(
                    "qualis.name.duplicate",
                    element,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(element),
                    first.eResource().getURI().lastSegment(),
                    node == null ? "?" : Integer.toString(node.getStartLine()));
        }
    }

    /** The first element of the name in the order of files and texts: the one that has every right to it. */
    private NamedElement first(NamedElement element, QualifiedName name) {
        for (IEObjectDescription other :
                projectNames.named(element.eResource(), CorePackage.Literals.NAMED_ELEMENT, name)) {
            if (other.getUserData(QmsDescriptions.SHORT) == null
                    && other.getEObjectOrProxy() instanceof NamedElement named
                    && !(named instanceof Library)
                    && !libraries.isShipped(named.eResource().getURI())) {
                return named;
            }
        }
        return element;
    }
}
