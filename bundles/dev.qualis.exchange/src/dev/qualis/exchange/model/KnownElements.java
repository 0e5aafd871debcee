package dev.qualis.exchange.model;

import dev.qualis.exchange.table.ProjectElements;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The elements that there are, by what people call them: name or title, in either language. */
public final class KnownElements implements ProjectElements {

    private final Map<String, List<NamedElement>> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    public KnownElements(List<QualityModel> models) {
        for (QualityModel model : models) {
            for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof NamedElement element) {
                    add(element);
                }
            }
        }
    }

    void add(NamedElement element) {
        Set<String> keys = new HashSet<>();
        if (element.getName() != null) {
            keys.add(CellText.key(element.getName()));
            names.add(element.getName());
        }
        if (element.getTitle() != null) {
            keys.add(CellText.key(element.getTitle().primary()));
            keys.add(CellText.key(element.getTitle().in(true)));
        }
        keys.remove("");
        keys.forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(element));
    }

    /** Whether an element bears a name already. */
    boolean isTaken(String name) {
        return names.contains(name);
    }

    @Override
    public Optional<NamedElement> find(EClass type, String called) {
        return byKey.getOrDefault(CellText.key(called), List.of()).stream()
                .filter(type::isInstance)
                .findFirst();
    }

    /** The position that the person who is called so holds; nothing where it is none or several. */
    Optional<Position> heldBy(EClass personType, String called) {
        List<Position> held = find(personType, called)
                .map(Person.class::cast)
                .map(person -> person.getHoldings().stream()
                        .map(Holding::getPosition)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList())
                .orElse(List.of());
        return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
    }

    /** What people call an element: its title, or its name where it has none. */
    static String title(NamedElement element) {
        return element.getTitle() == null
                ? element.getName()
                : element.getTitle().primary();
    }

    /** The elements of exactly one type. */
    List<NamedElement> of(EClass type) {
        return byKey.values().stream()
                .flatMap(List::stream)
                .filter(element -> element.eClass() == type)
                .distinct()
                .toList();
    }

    /** What elements of a type are called: for suggestions. */
    List<String> called(EClass type) {
        return byKey.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .distinct()
                .map(KnownElements::title)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
    }
}
