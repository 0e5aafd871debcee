package dev.qualis.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.naming.SettledProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** Finds what the files of a project offer by its name: in one index where the project is settled, else file by file. */
@Singleton
public class ProjectNames {

    private final ResourceDescriptionsProvider provider;

    private final IResourceDescription.Manager manager;

    @Inject
    public ProjectNames(ResourceDescriptionsProvider provider, IResourceDescription.Manager manager) {
        this.provider = provider;
        this.manager = manager;
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

    /** Everything that the project of a file offers. */
    IResourceDescriptions all(Resource file) {
        return provider.getResourceDescriptions(file);
    }
}
