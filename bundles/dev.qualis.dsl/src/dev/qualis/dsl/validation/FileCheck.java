package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.file.NamedFiles;
import dev.qualis.model.file.ProjectFolder;
import dev.qualis.model.file.ProjectFolder.Place;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.documentation.QualityRecord;
import dev.qualis.model.qms.resource.Contract;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.value.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** Files that a model names lie below the folder of the project, and exist. */
public class FileCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    @Check
    public void checkFiles(QualityModel file) {
        if (file.getLibrary() != null) {
            return;
        }
        Optional<ProjectFolder> folder = ProjectFolder.of(files.all(file.eResource()));
        for (EObject element : FileElements.of(file)) {
            switch (element) {
                case Evidence evidence ->
                    check(folder, evidence, CorePackage.Literals.EVIDENCE__TEXT, evidence.getText(), NamedFiles::of);
                case Document document ->
                    check(folder, document, DocumentationPackage.Literals.DOCUMENT__FILE, document.getFile());
                case QualityRecord held ->
                    check(folder, held, DocumentationPackage.Literals.QUALITY_RECORD__FILE, held.getFile());
                case Contract contract ->
                    check(folder, contract, ResourcePackage.Literals.CONTRACT__FILE, contract.getFile());
                default -> {
                    // names no file of its own
                }
            }
            if (element instanceof NamedElement named) {
                check(
                        folder,
                        named,
                        CorePackage.Literals.NAMED_ELEMENT__DESCRIPTION,
                        named.getDescription(),
                        NamedFiles::linked);
            }
        }
    }

    private void check(
            Optional<ProjectFolder> folder,
            EObject element,
            EStructuralFeature feature,
            LocalizedText text,
            Function<String, List<String>> named) {
        if (text != null) {
            Set<String> paths = new LinkedHashSet<>();
            Stream.of(text.primary(), text.secondary() == null ? "" : text.secondary())
                    .map(named)
                    .forEach(paths::addAll);
            paths.forEach(path -> check(folder, element, feature, path));
        }
    }

    private void check(Optional<ProjectFolder> folder, EObject element, EStructuralFeature feature, String path) {
        if (path == null) {
            return;
        }
        if (ProjectFolder.leavesFolder(path)) {
            report("qualis.file.outside", element, feature, path);
        } else if (path.isBlank() || path.endsWith("/")) { // a folder at best
            report("qualis.file.missing", element, feature, path);
        } else if (folder.isPresent()) {
            Place place = folder.get().find(path);
            if (place != Place.FOUND) {
                report(place == Place.MISSING ? "qualis.file.missing" : "qualis.file.outside", element, feature, path);
            }
        }
    }
}
