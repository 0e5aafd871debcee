package dev.qualis.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.model.qms.core.QualityModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** The files of one project, in the order of their URIs; shipped libraries are not among them. */
@Singleton
public class ProjectFiles {

    private final ShippedLibraries libraries;

    @Inject
    public ProjectFiles(ShippedLibraries libraries) {
        this.libraries = libraries;
    }

    /** All files of the resource's project. */
    public List<QualityModel> all(Resource resource) {
        return SettledProject.answer(
                        resource.getResourceSet(),
                        Found.class,
                        () -> new Found(files(resource).toList()))
                .files();
    }

    /** All files of a project. */
    private record Found(List<QualityModel> files) {}

    /** The files that come before the resource. */
    public List<QualityModel> before(Resource resource) {
        String own = resource.getURI().toString();
        return all(resource).stream()
                .takeWhile(file -> file.eResource().getURI().toString().compareTo(own) < 0)
                .toList();
    }

    /** The files that come before the resource, and the resource itself. */
    public List<QualityModel> upTo(Resource resource) {
        String own = resource.getURI().toString();
        return all(resource).stream()
                .takeWhile(file -> file.eResource().getURI().toString().compareTo(own) <= 0)
                .toList();
    }

    private Stream<QualityModel> files(Resource resource) {
        Stream<Resource> all = resource.getResourceSet() == null
                ? Stream.of(resource)
                : List.copyOf(resource.getResourceSet().getResources()).stream();
        return all.filter(other -> !libraries.isShipped(other.getURI()))
                .sorted(Comparator.comparing(Resource::getURI, Comparator.comparing(URI::toString)))
                .flatMap(other -> other.getContents().stream())
                .filter(QualityModel.class::isInstance)
                .map(QualityModel.class::cast);
    }
}
