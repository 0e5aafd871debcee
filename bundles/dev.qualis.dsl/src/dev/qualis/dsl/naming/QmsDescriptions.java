package dev.qualis.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** What a file offers to others: every named element by its qualified name and, if it is inside another, by its own. */
@Singleton
public class QmsDescriptions extends DefaultResourceDescriptionStrategy {

    /** Marks a description by the element's own name, which a qualified name of another element takes precedence of. */
    public static final String SHORT = "short";

    private static final Map<String, String> SHORT_NAME = Map.of(SHORT, "true");

    private final QmsQualifiedNames names;

    @Inject
    public QmsDescriptions(QmsQualifiedNames names) {
        this.names = names;
    }

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        QualifiedName name = names.getFullyQualifiedName(element);
        if (name != null) {
            acceptor.accept(EObjectDescription.create(name, element));
            if (element instanceof NamedElement named) {
                QualifiedName own = names.shortName(named);
                if (!own.equals(name)) {
                    acceptor.accept(EObjectDescription.create(own, element, SHORT_NAME));
                }
            }
        }
        return !(element instanceof Clause) || !((Clause) element).getClauses().isEmpty();
    }
}
