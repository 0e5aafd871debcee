package dev.qualis.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** What the files of a project and the libraries that they use offer, in the order of the files. */
public interface NameIndex {

    /** Every element of a kind that is offered under a name. */
    Iterable<IEObjectDescription> named(EClass type, QualifiedName name);

    /** Every element of a kind, under each of its names. */
    Iterable<IEObjectDescription> ofType(EClass type);

    /** Every name of an element. */
    Iterable<IEObjectDescription> ofElement(EObject element);
}
