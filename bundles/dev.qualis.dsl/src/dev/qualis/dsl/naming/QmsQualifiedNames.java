package dev.qualis.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * The qualified name of an element: the namespace of its file, the names of the elements around it, its own name. A
 * clause is named by its standard and its number alone. A project has no name in this sense: nothing refers to it.
 */
@Singleton
public class QmsQualifiedNames extends IQualifiedNameProvider.AbstractImpl {

    private final IQualifiedNameConverter converter;

    @Inject
    public QmsQualifiedNames(IQualifiedNameConverter converter) {
        this.converter = converter;
    }

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        return switch (element) {
            case Project project -> null;
            case NamedElement named
            when named.getName() != null -> around(named).append(named.getName());
            case Clause clause when clause.getNumber() != null -> clauseName(clause);
            default -> null;
        };
    }

    /** The name under which an element inside others can also be found: its own, in the namespace of its file. */
    public QualifiedName shortName(NamedElement element) {
        return namespaceOf(element).append(element.getName());
    }

    /** The namespace of the element's file; empty where the file states none. */
    public QualifiedName namespaceOf(EObject element) {
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root instanceof QualityModel file && file.getNamespace() != null
                ? converter.toQualifiedName(file.getNamespace())
                : QualifiedName.EMPTY;
    }

    private QualifiedName around(NamedElement element) {
        for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
            QualifiedName name = getFullyQualifiedName(outer);
            if (name != null) {
                return name;
            }
        }
        return namespaceOf(element);
    }

    private QualifiedName clauseName(Clause clause) {
        EObject outer = clause.eContainer();
        while (outer instanceof Clause) {
            outer = outer.eContainer();
        }
        if (!(outer instanceof Standard standard) || standard.getName() == null) {
            return null;
        }
        return around(standard).append(standard.getName()).append(ClauseNames.segment(clause.getNumber()));
    }
}
