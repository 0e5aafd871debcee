package dev.qualis.dsl.scoping;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.AbstractCompoundSelectable;

/** What some files offer whose models may change at any time: each is asked every time. */
final class FilesNameIndex extends AbstractCompoundSelectable implements NameIndex {

    private final List<Resource> files;

    private final IResourceDescription.Manager descriptions;

    FilesNameIndex(List<Resource> files, IResourceDescription.Manager descriptions) {
        this.files = files;
        this.descriptions = descriptions;
    }

    @Override
    protected Iterable<? extends ISelectable> getSelectables() {
        return files.stream().map(descriptions::getResourceDescription).toList();
    }

    @Override
    public Iterable<IEObjectDescription> named(EClass type, QualifiedName name) {
        return getExportedObjects(type, name, false);
    }

    @Override
    public Iterable<IEObjectDescription> ofType(EClass type) {
        return getExportedObjectsByType(type);
    }

    @Override
    public Iterable<IEObjectDescription> ofElement(EObject element) {
        return getExportedObjectsByObject(element);
    }
}
