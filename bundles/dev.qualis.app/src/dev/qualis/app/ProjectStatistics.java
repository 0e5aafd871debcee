package dev.qualis.app;

import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.value.LocalizedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Counts what a project holds, in one walk over it. */
public final class ProjectStatistics {
    /** Packages as the metamodel lists them, and classes as their package lists them. */
    private static final Comparator<EClass> AS_IN_METAMODEL = Comparator.comparingInt(
                    (EClass type) -> position(type.getEPackage()))
            .thenComparingInt(EClass::getClassifierID);

    public Statistics count(OpenedProject project) {
        Counter counter = new Counter(project.languages());
        project.models().forEach(counter::add);
        return new Statistics(
                name(project),
                project.files().size(),
                project.files().stream().mapToInt(file -> lines(file.text())).sum(),
                counter.kinds,
                counter.relations,
                counter.untitled,
                counter.untranslated,
                libraries(project));
    }

    private static int position(EPackage part) {
        EPackage whole = part.getESuperPackage();
        return whole == null ? 0 : whole.getESubpackages().indexOf(part);
    }

    private static String name(OpenedProject project) {
        return project.models().stream()
                .map(QualityModel::getProject)
                .filter(Objects::nonNull)
                .map(Project::getName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static List<String> libraries(OpenedProject project) {
        return project.model().libraries().stream()
                .map(QualityModel::getLibrary)
                .filter(Objects::nonNull)
                .map(NamedElement::getName)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static int lines(String text) {
        int feeds = (int) text.chars().filter(c -> c == '\n').count();
        return text.isEmpty() || text.endsWith("\n") ? feeds : feeds + 1;
    }

    private static final class Counter {
        private final Map<EClass, Integer> kinds = new TreeMap<>(AS_IN_METAMODEL);
        private final SortedMap<String, Integer> relations = new TreeMap<>();
        private final Map<Language, Integer> untranslated = new LinkedHashMap<>();
        private final List<Language> languages;
        private int untitled;

        Counter(List<Language> languages) {
            this.languages = languages;
            languages.forEach(language -> untranslated.put(language, 0));
        }

        void add(QualityModel model) {
            for (var all = EcoreUtil.<EObject>getAllContents(model, false); all.hasNext(); ) {
                EObject each = all.next();
                if (each instanceof NamedElement element && CheckProject.isElement(each)) {
                    kinds.merge(each.eClass(), 1, Integer::sum);
                    title(element.getTitle());
                }
                each.eClass().getEAllReferences().forEach(reference -> relate(each, reference));
            }
        }

        private void title(LocalizedText title) {
            if (title == null) {
                untitled++;
                return;
            }
            List<String> texts = title.secondary() == null
                    ? List.of(title.primary(), "")
                    : List.of(title.primary(), title.secondary());
            for (int i = 0; i < Math.min(languages.size(), texts.size()); i++) {
                untranslated.merge(languages.get(i), texts.get(i).isBlank() ? 1 : 0, Integer::sum);
            }
        }

        private void relate(EObject from, EReference reference) {
            if (reference.isContainment()
                    || reference.isContainer()
                    || reference.isDerived()
                    || !from.eIsSet(reference)) {
                return;
            }
            Object value = from.eGet(reference);
            Collection<?> targets = value instanceof Collection<?> many ? many : List.of(value);
            int count = (int) targets.stream()
                    .filter(target -> !((EObject) target).eIsProxy())
                    .count();
            if (count > 0) {
                String name = reference.getEContainingClass().getName() + "." + reference.getName();
                relations.merge(name, count, Integer::sum);
            }
        }
    }
}
