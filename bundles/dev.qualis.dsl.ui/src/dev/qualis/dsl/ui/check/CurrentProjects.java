package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;

/** Projects as they are this moment, unsaved text included, whether that has been checked or not. */
public final class CurrentProjects {
    private final QmsLanguage language;
    private final ProjectTexts texts;
    private final ProjectChecks checks;

    @Inject
    CurrentProjects(QmsLanguage language, ProjectTexts texts, ProjectChecks checks) {
        this.language = language;
        this.texts = texts;
        this.checks = checks;
    }

    /** The project now; only what has changed since its last check is read again. Nothing where it cannot be read. */
    public Optional<QmsProject> of(IProject project) {
        try {
            Map<URI, String> now = new LinkedHashMap<>();
            for (IFile each : ProjectTexts.files(project)) {
                now.put(ProjectTexts.uri(each), texts.text(each));
            }
            Snapshot known = checks.latest(project)
                    .map(checked -> checked.model().snapshot())
                    .orElseGet(language.workspace()::empty);
            return Optional.of(QmsProject.of(known.having(now)));
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
            return Optional.empty();
        }
    }
}
