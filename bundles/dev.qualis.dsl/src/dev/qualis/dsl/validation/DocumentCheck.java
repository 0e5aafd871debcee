package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.validation.Check;

/** A number names one document in force. */
public class DocumentCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    @Check
    public void checkNumber(Document document) {
        if (document.getNumber() == null || !Schedule.isInForce(document)) {
            return;
        }
        Document first = numbers(document).first().get(document.getNumber());
        if (first != null && first != document) {
            report(
                    "qualis.document.number.duplicate",
                    document,
                    DocumentationPackage.Literals.DOCUMENT__NUMBER,
                    document.getNumber(),
                    name(first));
        }
    }

    private Numbers numbers(Document document) {
        return SettledProject.answer(document.eResource().getResourceSet(), Numbers.class, () -> {
            Map<String, Document> first = new HashMap<>();
            for (QualityModel file : files.all(document.eResource())) {
                for (Object element : file.getElements()) {
                    if (element instanceof Document each && each.getNumber() != null && Schedule.isInForce(each)) {
                        first.putIfAbsent(each.getNumber(), each);
                    }
                }
            }
            return new Numbers(first);
        });
    }

    private record Numbers(Map<String, Document> first) {}
}
