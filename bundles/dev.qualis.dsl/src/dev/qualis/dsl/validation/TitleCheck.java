package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.message.MessageLanguage;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

/** In a project of two languages every title is there in both. */
public class TitleCheck extends QmsCheck {

    /** More of them in one file are told as one. */
    private static final int MOST = 5;

    @Inject
    private ProjectFiles files;

    @Inject
    private MessageLanguage language;

    @Check
    public void checkSecondLanguage(QualityModel file) {
        boolean bilingual = file.getLibrary() == null
                && files.all(file.eResource()).stream()
                        .anyMatch(other -> other.getProject() != null
                                && other.getProject().getLanguages().size() > 1);
        if (!bilingual) {
            return;
        }
        List<NamedElement> missing = new ArrayList<>();
        for (NamedElement element : FileElements.of(file, NamedElement.class)) {
            if (element.getTitle() != null && element.getTitle().secondary() == null) {
                missing.add(element);
            }
        }
        if (missing.size() > MOST) {
            NamedElement first = missing.getFirst();
            addIssue(
                    issues().message(Spelling.of(first), "qualis.title.second.many", missing.size(), name(first)),
                    first,
                    CorePackage.Literals.NAMED_ELEMENT__TITLE,
                    "qualis.title.second.missing");
        } else {
            missing.forEach(this::tell);
        }
    }

    private void tell(NamedElement element) {
        report(
                "qualis.title.second.missing",
                element,
                CorePackage.Literals.NAMED_ELEMENT__TITLE,
                EcoreUtil.getAnnotation(
                        element.eClass(), "http://www.qualis.dev/qms/label", language.isChinese() ? "zh" : "en"),
                name(element));
    }
}
