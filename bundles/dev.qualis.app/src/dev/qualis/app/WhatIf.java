package dev.qualis.app;

import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.value.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Tells what would follow if a project were otherwise. The files stay as they are. */
public final class WhatIf {
    private static final String LIBRARIES = "what-if-libraries.qms";

    private final OpenProject opener;

    /**
     * What is to be otherwise.
     *
     * @param without elements that are gone, by name, qualified name or title
     * @param with files and folders that are added
     * @param standards that are used as well, by the names of shipped libraries
     * @param on the day as of which it is looked at; nothing for the project's own
     */
    public record Question(List<String> without, List<Path> with, List<String> standards, Optional<LocalDate> on) {
        public Question {
            without = List.copyOf(without);
            with = List.copyOf(with);
            standards = List.copyOf(standards);
        }
    }

    public WhatIf(OpenProject opener) {
        this.opener = opener;
    }

    /** Compares the project as it is with what it would be. */
    public Outcome<Compared> ask(Path path, Question question, Progress progress) {
        return opener.read(path, progress)
                .then(files -> opener.link(path, files, progress)
                        .then(before -> more(files, question, progress)
                                .then(all -> opener.link(path, all, progress))
                                .then(after -> change(after, question))
                                .then(after -> Outcome.done(new CompareProjects().compare(before, after, progress)))));
    }

    private Outcome<List<SourceFile>> more(List<SourceFile> files, Question question, Progress progress) {
        List<SourceFile> all = new ArrayList<>(files);
        for (String standard : question.standards()) {
            List<String> known = new ShippedLibraries().names();
            if (!known.contains(standard)) {
                return Outcome.refused(new Refusal.UnknownStandard(standard, known));
            }
        }
        if (!question.standards().isEmpty()) {
            Path beside = files.getFirst().path().resolveSibling(LIBRARIES);
            String text = "use library " + String.join(", ", question.standards()) + "\n";
            all.add(new SourceFile(beside, LIBRARIES, text, false, LineEnds.of(text)));
        }
        for (Path path : question.with()) {
            switch (opener.read(path, progress)) {
                case Outcome.Refused<List<SourceFile>>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<List<SourceFile>>(List<SourceFile> added) ->
                    added.stream()
                            .filter(file ->
                                    files.stream().noneMatch(each -> each.path().equals(file.path())))
                            .forEach(all::add);
            }
        }
        return Outcome.done(all);
    }

    private static Outcome<OpenedProject> change(OpenedProject project, Question question) {
        for (String name : question.without()) {
            List<NamedElement> found = named(project, name);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NoSuchElement(name));
            }
            if (found.size() > 1) {
                return Outcome.refused(new Refusal.AmbiguousElement(
                        name,
                        found.stream()
                                .map(element -> element.eClass().getName() + " "
                                        + project.place(element).orElse(""))
                                .toList()));
            }
            Removal.of(found.getFirst(), project.models());
        }
        question.on().ifPresent(project::lookAtOn);
        return Outcome.done(project);
    }

    /** The elements of that name; where there are none, those of that qualified name or title. */
    private static List<NamedElement> named(OpenedProject project, String name) {
        List<NamedElement> all = new ArrayList<>();
        for (QualityModel model : project.models()) {
            model.getElements()
                    .forEach(root -> Stream.concat(Stream.<EObject>of(root), stream(root))
                            .filter(NamedElement.class::isInstance)
                            .map(NamedElement.class::cast)
                            .forEach(all::add));
        }
        List<NamedElement> named =
                all.stream().filter(element -> name.equals(element.getName())).toList();
        return named.isEmpty()
                ? all.stream()
                        .filter(element ->
                                isTitled(element, name) || qualified(element).equals(name))
                        .toList()
                : named;
    }

    private static Stream<EObject> stream(EObject root) {
        List<EObject> inside = new ArrayList<>();
        root.eAllContents().forEachRemaining(inside::add);
        return inside.stream();
    }

    private static boolean isTitled(NamedElement element, String title) {
        LocalizedText text = element.getTitle();
        return text != null && (title.equals(text.primary()) || title.equals(text.secondary()));
    }

    private static String qualified(NamedElement element) {
        StringBuilder name = new StringBuilder(String.valueOf(element.getName()));
        for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
            if (outer instanceof NamedElement named && named.getName() != null) {
                name.insert(0, named.getName() + ".");
            } else if (outer instanceof QualityModel model && model.getNamespace() != null) {
                name.insert(0, model.getNamespace() + ".");
            }
        }
        return name.toString();
    }
}
