package dev.qualis.compare;

import dev.qualis.compare.ElementChange.Kind;
import dev.qualis.compare.match.Matching;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What differs in what two states of a project say; their layout, comments, files and the order of their elements mean nothing.
 *
 * @param matching which elements are the same
 * @param changes by kind, then in the order of the text
 * @param librariesAdded names of libraries that are used now, sorted
 * @param librariesRemoved names of libraries that were used, sorted
 */
public record ModelComparison(
        Matching matching, List<ElementChange> changes, List<String> librariesAdded, List<String> librariesRemoved) {

    /** The references that say where an element belongs. */
    private static final Set<EStructuralFeature> PLACES = Set.of(
            OrganisationPackage.Literals.POSITION__UNIT,
            OrganisationPackage.Literals.ORGANISATIONAL_UNIT__PARENT,
            ProcessPackage.Literals.PROCESS__PARENT,
            EnterprisePackage.Literals.PRODUCT__LINE);

    public ModelComparison {
        changes = List.copyOf(changes);
        librariesAdded = List.copyOf(librariesAdded);
        librariesRemoved = List.copyOf(librariesRemoved);
    }

    /** Compares the files of two states, all references resolved. */
    public static ModelComparison of(List<QualityModel> before, List<QualityModel> after) {
        Matching matching = Matching.of(before, after);
        List<ElementChange> changes = new ArrayList<>();
        for (NamedElement element : matching.removed()) {
            changes.add(new ElementChange(
                    Kind.REMOVED, Optional.of(element), Optional.empty(), List.of(), matching.within(element)));
        }
        for (NamedElement element : matching.added()) {
            changes.add(new ElementChange(
                    Kind.ADDED, Optional.empty(), Optional.of(element), List.of(), matching.within(element)));
        }
        Details details = new Details(matching.features(), matching.contents());
        for (Matching.Pair pair : matching.pairs()) {
            List<Detail> found = details.of(pair.before(), pair.after());
            kind(matching, pair, found)
                    .ifPresent(kind -> changes.add(
                            new ElementChange(kind, Optional.of(pair.before()), Optional.of(pair.after()), found, 0)));
        }
        changes.sort(Comparator.comparing(ElementChange::kind));
        Set<String> used = libraries(before);
        Set<String> uses = libraries(after);
        return new ModelComparison(
                matching,
                changes,
                uses.stream().filter(name -> !used.contains(name)).toList(),
                used.stream().filter(name -> !uses.contains(name)).toList());
    }

    private static Optional<Kind> kind(Matching matching, Matching.Pair pair, List<Detail> details) {
        if (!Objects.equals(pair.before().getName(), pair.after().getName())) {
            return Optional.of(Kind.RENAMED);
        }
        boolean placed = details.stream().anyMatch(detail -> PLACES.contains(detail.feature()));
        if (placed || !matching.isInPlace(pair)) {
            return Optional.of(Kind.MOVED);
        }
        return details.isEmpty() ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private static Set<String> libraries(List<QualityModel> models) {
        Set<String> names = new TreeSet<>();
        models.stream()
                .flatMap(model -> model.getUses().stream())
                .flatMap(use -> use.getLibraries().stream())
                .map(library -> String.valueOf(library.eGet(CorePackage.Literals.NAMED_ELEMENT__NAME)))
                .forEach(names::add);
        return names;
    }

    /** Whether both states say the same. */
    public boolean isEmpty() {
        return changes.isEmpty() && librariesAdded.isEmpty() && librariesRemoved.isEmpty();
    }
}
