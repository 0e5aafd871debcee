package dev.qualis.dsl.ui.assist;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.resource.XtextResource;

/** Finds the model behind a document of an editor. */
final class DocumentModels {
    /** A document's part of a project. */
    record Part(QmsProject project, XtextResource resource) {}

    private final QmsLanguage language;
    private final ProjectTexts texts;
    private final ProjectChecks checks;
    private final ITextFileBufferManager buffers;

    @Inject
    DocumentModels(QmsLanguage language, ProjectTexts texts, ProjectChecks checks, ITextFileBufferManager buffers) {
        this.language = language;
        this.texts = texts;
        this.checks = checks;
        this.buffers = buffers;
    }

    /** The part as last checked, where the document still says the same. */
    Optional<Part> checked(IDocument document) {
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
    Optional<Part> now(IDocument document) {
        return file(document).flatMap(file -> {
            try {
                Map<URI, String> now = new LinkedHashMap<>();
                for (IFile each : ProjectTexts.files(file.getProject())) {
                    now.put(ProjectTexts.uri(each), texts.text(each));
                }
                Snapshot known = checks.latest(file.getProject())
                        .map(checked -> checked.model().snapshot())
                        .orElseGet(language.workspace()::empty);
                return part(QmsProject.of(known.having(now)), ProjectTexts.uri(file));
            } catch (CoreException e) {
                ILog.of(getClass()).log(e.getStatus());
                return Optional.empty();
            }
        });
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
