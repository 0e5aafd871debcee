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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** Finds what the files of a project offer: in one index where the project is settled, else file by file. */
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
        return index(file).named(type, name);
    }

    /** Every element of a kind that the project of a file offers, under each of its names. */
    Iterable<IEObjectDescription> ofType(Resource file, EClass type) {
        return index(file).ofType(type);
    }

    /** Every name of an element. */
    Iterable<IEObjectDescription> ofElement(Resource file, EObject element) {
        return index(file).ofElement(element);
    }

    private NameIndex index(Resource file) {
        ResourceSet set = file.getResourceSet();
        if (set == null) {
            return new FilesNameIndex(offering(file), manager);
        }
        return SettledProject.of(set)
                .map(settled ->
                        settled.answer(NameIndex.class, () -> new ResourceNameIndex(set.getResources(), manager)))
                .orElseGet(() -> SharedSet.of(set)
                        .answer(file, NameIndex.class, () -> new FilesNameIndex(offering(file), manager)));
    }

    /** The files of a file's project, its libraries last. */
    private List<Resource> offering(Resource file) {
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
        return offering;
    }
}
