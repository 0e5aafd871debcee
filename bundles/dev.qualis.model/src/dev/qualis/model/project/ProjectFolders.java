package dev.qualis.model.project;

import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Which files of a resource set make one project.
 *
 * <p>Whoever reads a project on its own says {@linkplain #wholeSet that all of the set is it}. In a set that someone
 * else fills, Sirius for instance, it follows from the folders: in a workspace all files of an Eclipse project belong
 * together; elsewhere a file belongs to the nearest folder around it in which a file says {@code project}, and files
 * below no such folder belong together. Libraries belong to no project.
 */
public final class ProjectFolders {
    private static final String LIBRARIES = "classpath";

    private ProjectFolders() {}

    /** Says that all files of the set are one project, wherever they lie. */
    public static void wholeSet(ResourceSet files) {
        if (!isWhole(files)) {
            files.eAdapters().add(new Whole());
        }
    }

    private static boolean isWhole(ResourceSet files) {
        return files.eAdapters().stream().anyMatch(Whole.class::isInstance);
    }

    /** The models of a file's project, in the order of their addresses; libraries that ship with the product are not among them. */
    public static List<QualityModel> models(Resource file) {
        return files(file).stream()
                .flatMap(other -> other.getContents().stream())
                .filter(QualityModel.class::isInstance)
                .map(QualityModel.class::cast)
                .toList();
    }

    /** The files of a file's project, itself among them, in the order of their addresses. */
    public static List<Resource> files(Resource file) {
        ResourceSet all = file.getResourceSet();
        if (all == null) {
            return List.of(file);
        }
        List<Resource> own = new ArrayList<>();
        List<Resource> candidates = List.copyOf(all.getResources());
        if (isWhole(all)) {
            own.addAll(candidates.stream().filter(ProjectFolders::isOfAProject).toList());
        } else {
            Folders folders = Folders.of(candidates);
            URI folder = folders.around(file.getURI());
            for (Resource other : candidates) {
                if (isOfAProject(other) && Objects.equals(folder, folders.around(other.getURI()))) {
                    own.add(other);
                }
            }
        }
        own.sort(Comparator.comparing(other -> other.getURI().toString()));
        return own;
    }

    /** Whether a resource is a file of somebody's project: not a picture, nor a library that ships with the product. */
    private static boolean isOfAProject(Resource resource) {
        return resource.getURI() != null && !LIBRARIES.equals(resource.getURI().scheme()) && isModel(resource);
    }

    /** Whether a resource holds a quality model, or is a file of the language that says nothing. */
    public static boolean isModel(Resource resource) {
        return resource.getContents().stream().anyMatch(QualityModel.class::isInstance)
                || resource.getURI() != null && "qms".equals(resource.getURI().fileExtension());
    }

    /** Marks a set that is one project; kept with the set. */
    private static final class Whole extends AdapterImpl {
        @Override
        public void notifyChanged(Notification notification) {
            // nothing that happens to a set changes whose it is
        }
    }

    /** The folders in which a file says {@code project}. */
    private record Folders(TreeSet<String> heads) {
        static Folders of(List<Resource> candidates) {
            TreeSet<String> heads = new TreeSet<>();
            for (Resource candidate : candidates) {
                boolean head = candidate.getURI() != null
                        && candidate.getContents().stream()
                                .anyMatch(root -> root instanceof QualityModel model && model.getProject() != null);
                if (head) {
                    heads.add(candidate.getURI().trimSegments(1).toString());
                }
            }
            return new Folders(heads);
        }

        /** The folder of the file's project; null where it is below none. */
        URI around(URI file) {
            if (file.isPlatformResource()) {
                return file.trimSegments(file.segmentCount() - 2).trimFragment();
            }
            for (URI folder = file; folder.segmentCount() > 0; ) {
                folder = folder.trimSegments(1);
                if (heads.contains(folder.toString())) {
                    return folder;
                }
            }
            return null;
        }
    }
}
