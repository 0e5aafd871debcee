package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;

/** Finds the files of the language in the workspace and reads them as their editors show them. */
public final class ProjectTexts {
    private static final String EXTENSION = "qms";

    private final ITextFileBufferManager buffers;

    @Inject
    ProjectTexts(ITextFileBufferManager buffers) {
        this.buffers = buffers;
    }

    /** Whether a resource is a file of the language. */
    public static boolean isQms(IResource resource) {
        return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
    }

    /** The name under which a file takes part in a project. */
    public static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    /** The file that takes part in a project under a name. */
    public static IFile file(URI uri) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)));
    }

    /** All files of the language below a project or folder, but for hidden and derived folders. */
    public static List<IFile> files(IContainer root) throws CoreException {
        List<IFile> files = new ArrayList<>();
        root.accept(resource -> {
            if (isQms(resource)) {
                files.add((IFile) resource);
            }
            return resource == root
                    || !resource.isDerived() && !resource.getName().startsWith(".");
        });
        return files;
    }

    /** Whether no editor has changes of a file that are not saved. */
    boolean isSaved(IFile file) {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer == null || !buffer.isDirty();
    }

    /** The text of a file, unsaved changes included. */
    public String text(IFile file) throws CoreException {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer == null ? file.readString() : buffer.getDocument().get();
    }
}
