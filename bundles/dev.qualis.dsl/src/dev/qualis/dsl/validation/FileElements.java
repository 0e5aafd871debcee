package dev.qualis.dsl.validation;

import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;

/** What the files of a project say, each walked through once, however many checks ask. */
final class FileElements {

    private final Map<QualityModel, List<EObject>> files = new ConcurrentHashMap<>();

    private FileElements() {}

    /** All elements of a file below its root, in the order of the text. */
    static List<EObject> of(QualityModel file) {
        return SettledProject.answer(file.eResource().getResourceSet(), FileElements.class, FileElements::new)
                .files
                .computeIfAbsent(file, FileElements::walk);
    }

    /** Those of a kind. */
    static <T> List<T> of(QualityModel file, Class<T> kind) {
        return of(file).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<EObject> walk(QualityModel file) {
        List<EObject> elements = new ArrayList<>();
        file.eAllContents().forEachRemaining(elements::add);
        return elements;
    }
}
