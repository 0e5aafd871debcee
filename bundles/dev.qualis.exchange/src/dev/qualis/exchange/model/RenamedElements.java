package dev.qualis.exchange.model;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage.Literals;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Elements that a table calls otherwise than the project: of the same number, or a position of the same holder. Only where no row
 * describes the element under its old title, and where no two could be meant.
 */
final class RenamedElements {

    private final KnownElements known;
    private final Drafts drafts;
    private final Set<EObject> described = new HashSet<>();
    private final Map<Draft, NamedElement> matched;

    /** @param matched what the rows describe under its title */
    RenamedElements(KnownElements known, Drafts drafts, Map<Draft, NamedElement> matched) {
        this.known = known;
        this.drafts = drafts;
        this.matched = matched;
        described.addAll(matched.values());
    }

    Map<Draft, NamedElement> find() {
        Map<Draft, NamedElement> renamed = new IdentityHashMap<>();
        Map<EClass, Map<String, NamedElement>> byNumber = new HashMap<>();
        Map<String, Position> byHolder = positions();
        for (Draft draft : drafts.all()) {
            if (!matched.containsKey(draft)) {
                Optional<NamedElement> same = number(draft)
                        .map(number -> byNumber.computeIfAbsent(draft.type(), this::numbers)
                                .get(number));
                if (draft.type() == Literals.POSITION) {
                    same = Optional.ofNullable(byHolder.get(draft.key()));
                }
                same.filter(described::add).ifPresent(element -> renamed.put(draft, element));
            }
        }
        return renamed;
    }

    private static Optional<String> number(Draft draft) {
        EStructuralFeature feature = draft.type().getEStructuralFeature("number");
        return Optional.ofNullable(draft.values().get(feature))
                .map(values -> CellText.key(values.getFirst().toString()));
    }

    private Map<String, NamedElement> numbers(EClass type) {
        EStructuralFeature feature = type.getEStructuralFeature("number");
        Map<String, NamedElement> numbers = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (NamedElement element : known.of(type)) {
            if (element.eGet(feature) instanceof String number && numbers.put(CellText.key(number), element) != null) {
                twice.add(CellText.key(number));
            }
        }
        numbers.keySet().removeAll(twice);
        return numbers;
    }

    /** By the new title: the one position that its holder has in the project and that no row describes. */
    private Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        for (Draft person : drafts.all()) {
            if (matched.get(person) instanceof Person before) {
                List<Draft> undescribed = person.values().getOrDefault(Literals.PERSON__HOLDINGS, List.of()).stream()
                        .map(Draft.class::cast)
                        .map(holding -> position(holding).flatMap(title -> drafts.find(Literals.POSITION, title)))
                        .flatMap(Optional::stream)
                        .filter(position -> !matched.containsKey(position))
                        .toList();
                List<Position> held = before.getHoldings().stream()
                        .filter(holding -> holding.getUntil() == null)
                        .map(Holding::getPosition)
                        .filter(Objects::nonNull)
                        .filter(position -> !described.contains(position))
                        .distinct()
                        .toList();
                if (undescribed.size() == 1 && held.size() == 1) {
                    positions.put(undescribed.getFirst().key(), held.getFirst());
                }
            }
        }
        return positions;
    }

    private static Optional<String> position(Draft holding) {
        return holding.values().getOrDefault(Literals.HOLDING__POSITION, List.of()).stream()
                .filter(Mention.class::isInstance)
                .map(value -> ((Mention) value).text())
                .findFirst();
    }
}
