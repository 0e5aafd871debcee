package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/**
 * In which language keywords are offered: in that of the file; in a file without any keyword yet, in that of the
 * project's header; without a project, in that of the reader.
 */
class ProjectSpelling {

    private final MessageLanguage reader;

    @Inject
    ProjectSpelling(MessageLanguage reader) {
        this.reader = reader;
    }

    Spelling at(ContentAssistContext context) {
        Spelling file = Spelling.of(context.getRootNode(), null);
        return file == null ? ofProject(context.getResource()) : file;
    }

    private Spelling ofProject(Resource file) {
        List<QualityModel> models = SettledProject.of(file.getResourceSet())
                .map(settled -> settled.answer(Snapshot.class, () -> {
                    throw new IllegalStateException("what is completed belongs to no snapshot");
                }))
                .map(Snapshot::models)
                .orElse(List.of());
        for (QualityModel model : models) {
            if (model.getProject() != null) {
                return Spelling.of(model.getProject());
            }
        }
        return reader.isChinese() ? Spelling.CHINESE : Spelling.ENGLISH;
    }
}
