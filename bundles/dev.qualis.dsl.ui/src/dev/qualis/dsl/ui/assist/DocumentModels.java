package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.check.ProjectTexts;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the model behind a document of an editor. */
public final class DocumentModels {
    /** A document's part of a project. */
    public record Part(QmsProject project, XtextResource resource) {}

    private final CurrentProjects projects;
    private final ProjectChecks checks;
    private final ITextFileBufferManager buffers;

    @Inject
    DocumentModels(CurrentProjects projects, ProjectChecks checks, ITextFileBufferManager buffers) {
        this.projects = projects;
        this.checks = checks;
        this.buffers = buffers;
    }

    /** The part as last checked, where the document still says the same. */
    public Optional<Part> checked(IDocument document) {
        return file(document)
                .flatMap(file -> checks.latest(file.getProject())
                        .map(CheckedProject::model)
                        .flatMap(project -> part(project, ProjectTexts.uri(file)))
                        .filter(part -> part.resource()
                                .getParseResult()
                                .getRootNode()
                                .getText()
                                .equals(document.get())));
    }

    /** The part as it is now, unsaved text included. */
    public Optional<Part> now(IDocument document) {
        return file(document)
                .flatMap(file ->
                        projects.of(file.getProject()).flatMap(project -> part(project, ProjectTexts.uri(file))));
    }

    private static Optional<Part> part(QmsProject project, URI uri) {
        return project.resourceSet().getResource(uri, false) instanceof XtextResource resource
                ? Optional.of(new Part(project, resource))
                : Optional.empty();
    }

    private Optional<IFile> file(IDocument document) {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(document);
        return Optional.ofNullable(buffer)
                .map(it -> ResourcesPlugin.getWorkspace().getRoot().getFile(it.getLocation()))
                .filter(ProjectTexts::isQms);
    }
}
