package dev.qualis.app.reference;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/** Finds standards by name: those of a project, and those that are shipped. */
final class StandardPages {

    private final QmsLanguage qms;

    private final Edition edition;

    private final List<String> shipped;

    StandardPages(QmsLanguage qms, Edition edition) {
        this.qms = qms;
        this.edition = edition;
        this.shipped = qms.injector().getInstance(ShippedLibraries.class).names();
    }

    /** All names. */
    List<String> names(Optional<ModelIndex> project) {
        return Stream.concat(
                        shipped.stream(),
                        project.stream()
                                .flatMap(index -> index.standards().stream())
                                .map(Standard::getName)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** The page of the standard with a name in small letters, blanks left aside; nothing where there is none. */
    List<String> about(String wanted, Optional<ModelIndex> project) {
        return names(project).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted.replace(" ", "")))
                .flatMap(name -> page(name, project).stream())
                .toList();
    }

    private Optional<String> page(String name, Optional<ModelIndex> project) {
        ModelIndex index = project.filter(
                        known -> known.standards().stream().anyMatch(standard -> name.equals(standard.getName())))
                .orElseGet(() -> library(name));
        return index.standards().stream()
                .filter(standard -> name.equals(standard.getName()))
                .findFirst()
                .map(standard ->
                        new StandardPage(edition).write(StandardCoverage.of(standard, index), shipped.contains(name)));
    }

    private ModelIndex library(String name) {
        QmsProject project = qms.newProject();
        project.add(URI.createURI("memory:/library.qms"), "use library " + name + "\n");
        project.link();
        return ModelIndex.of(project.models(), project.libraries());
    }
}
