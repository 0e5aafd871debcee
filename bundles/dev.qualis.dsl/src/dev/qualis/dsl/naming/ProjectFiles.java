package dev.qualis.dsl.naming;

import com.google.inject.Singleton;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;

/** The files of one project, in the order of their URIs; shipped libraries are not among them. */
@Singleton
public class ProjectFiles {

    /** All files of the resource's project. */
    public List<QualityModel> all(Resource resource) {
        return SettledProject.answer(
                        resource.getResourceSet(), Found.class, () -> new Found(ProjectFolders.models(resource)))
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
}
