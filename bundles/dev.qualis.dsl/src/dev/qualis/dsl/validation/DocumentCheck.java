package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.validation.Check;

/** A number names one document in force. */
public class DocumentCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    /** What is asked of the whole project is asked of its files, so that an edit of one element has it asked again. */
    @Check
    public void checkNumbers(QualityModel file) {
        List<Document> documents = inForce(file);
        if (documents.isEmpty()) {
            return;
        }
        Map<String, Document> numbers = numbers(file).first();
        for (Document document : documents) {
            Document first = numbers.getOrDefault(document.getNumber(), document);
            if (first != document) {
                report(
                        "qualis.document.number.duplicate",
                        document,
                        DocumentationPackage.Literals.DOCUMENT__NUMBER,
                        document.getNumber(),
                        name(first));
            }
        }
    }

    private static List<Document> inForce(QualityModel file) {
        return file.getElements().stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(document -> document.getNumber() != null && Schedule.isInForce(document))
                .toList();
    }

    private Numbers numbers(QualityModel file) {
        return SettledProject.answer(file.eResource().getResourceSet(), Numbers.class, () -> {
            Map<String, Document> first = new HashMap<>();
            files.all(file.eResource())
                    .forEach(each ->
                            inForce(each).forEach(document -> first.putIfAbsent(document.getNumber(), document)));
            return new Numbers(first);
        });
    }

    private record Numbers(Map<String, Document> first) {}
}
