package dev.qualis.dsl.ide.completion;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.model.qms.core.QualityModel;
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
        for (Resource resource : file.getResourceSet().getResources()) {
            if (!resource.getContents().isEmpty()
                    && resource.getContents().getFirst() instanceof QualityModel model
                    && model.getProject() != null) {
                return Spelling.of(model.getProject());
            }
        }
        return reader.isChinese() ? Spelling.CHINESE : Spelling.ENGLISH;
    }
}
