package dev.qualis.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.resource.SharedSet;
import dev.qualis.model.project.ProjectFolders;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.AbstractCompoundSelectable;

/** Finds what the files of a project offer by its name: in one index where the project is settled, else file by file. */
@Singleton
public class ProjectNames {

    private final IResourceDescription.Manager manager;

    private final ShippedLibraries libraries;

    @Inject
    public ProjectNames(IResourceDescription.Manager manager, ShippedLibraries libraries) {
        this.manager = manager;
        this.libraries = libraries;
    }

    /** Every element of a kind that the project of a file offers under a name, in the order of the files. */
    public Iterable<IEObjectDescription> named(Resource file, EClass type, QualifiedName name) {
        SettledProject settled = SettledProject.of(file.getResourceSet()).orElse(null);
        return settled == null
                ? all(file).getExportedObjects(type, name, false)
                : settled.answer(
                                NameIndex.class,
                                () -> new NameIndex(file.getResourceSet().getResources(), manager))
                        .named(type, name);
    }

    /** Everything that the project of a file offers, its libraries last. */
    ISelectable all(Resource file) {
        ResourceSet set = file.getResourceSet();
        return set == null || SettledProject.of(set).isPresent()
                ? offered(file)
                : SharedSet.of(set).answer(file, ISelectable.class, () -> offered(file));
    }

    private ISelectable offered(Resource file) {
        List<Resource> offering = new ArrayList<>(ProjectFolders.files(file));
        ResourceSet set = file.getResourceSet();
        if (libraries.isShipped(file.getURI()) && !offering.contains(file)) {
            offering.add(file);
        }
        if (set != null) {
            libraries.names().stream()
                    .map(name -> set.getResource(libraries.uri(name).orElseThrow(), false))
                    .filter(library -> library != null && library != file)
                    .forEach(offering::add);
        }
        return new AbstractCompoundSelectable() {
            @Override
            protected Iterable<? extends ISelectable> getSelectables() {
                return offering.stream().map(manager::getResourceDescription).toList();
            }
        };
    }
}
