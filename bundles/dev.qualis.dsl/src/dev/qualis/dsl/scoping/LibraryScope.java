package dev.qualis.dsl.scoping;

import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** The libraries of the project's own files, then the shipped ones, which are loaded when they are asked for. */
final class LibraryScope extends AbstractScope {

    private final ShippedLibraries shipped;

    private final ResourceSet resourceSet;

    LibraryScope(ShippedLibraries shipped, ResourceSet resourceSet, IScope own) {
        super(own, false);
        this.shipped = shipped;
        this.resourceSet = resourceSet;
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        return shipped.uri(name.toString()).map(this::load).orElse(List.of());
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        for (String name : shipped.names()) {
            all.addAll(load(shipped.uri(name).orElseThrow()));
        }
        return all;
    }

    private List<IEObjectDescription> load(URI uri) {
        Resource library = resourceSet.getResource(uri, true);
        return library.getContents().stream()
                .filter(QualityModel.class::isInstance)
                .map(QualityModel.class::cast)
                .filter(file -> file.getLibrary() != null)
                .map(file -> EObjectDescription.create(file.getLibrary().getName(), file.getLibrary()))
                .toList();
    }
}
