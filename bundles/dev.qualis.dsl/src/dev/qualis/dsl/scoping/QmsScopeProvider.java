package dev.qualis.dsl.scoping;

import com.google.inject.Inject;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.naming.QmsQualifiedNames;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.resource.SharedSet;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;

/**
 * What a reference may point at: every element of the right kind in every file of the project and in every library that
 * the project uses, nearest namespace first. A reference to a library sees the shipped ones too, and loads them.
 */
public class QmsScopeProvider extends AbstractQmsScopeProvider {

    private final ProjectNames projectNames;

    private final QmsQualifiedNames names;

    private final ShippedLibraries libraries;

    @Inject
    public QmsScopeProvider(ProjectNames projectNames, QmsQualifiedNames names, ShippedLibraries libraries) {
        this.projectNames = projectNames;
        this.names = names;
        this.libraries = libraries;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        Resource resource = context.eResource();
        if (reference.getEReferenceType() == CorePackage.Literals.LIBRARY) {
            return new LibraryScope(libraries, resource.getResourceSet(), project(context, reference, resource));
        }
        loadForLibrary(resource);
        loadUsed(resource);
        return project(context, reference, resource);
    }

    private IScope project(EObject context, EReference reference, Resource resource) {
        return new ProjectScope(projectNames, resource, names.namespaceOf(context), reference.getEReferenceType());
    }

    /** A shipped library refers to clauses of others; they come along without being asked for. */
    private void loadForLibrary(Resource resource) {
        URI uri = resource.getURI();
        if (uri != null && libraries.isShipped(uri)) {
            for (String name : libraries.names()) {
                libraries.uri(name).ifPresent(other -> resource.getResourceSet().getResource(other, true));
            }
        }
    }

    /** Where nobody has linked the project as a whole, as in Sirius, its libraries still come before what refers to them. */
    private static void loadUsed(Resource resource) {
        if (SettledProject.of(resource.getResourceSet()).isEmpty()) {
            for (QualityModel model : models(resource)) {
                model.getUses().forEach(use -> use.getLibraries().forEach(EObject::eIsProxy));
            }
        }
    }

    private record Models(List<QualityModel> all) {}

    private static List<QualityModel> models(Resource resource) {
        return resource.getResourceSet() == null
                ? ProjectFolders.models(resource)
                : SharedSet.of(resource.getResourceSet())
                        .answer(resource, Models.class, () -> new Models(ProjectFolders.models(resource)))
                        .all();
    }
}
