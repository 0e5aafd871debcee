package dev.qualis.conformity;

import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The facts that a model asserts, each of which can be taken back and put back in its place. A fact is one value of one
 * feature of one element. Taking back a contained element takes back what refers to it and to what it contains as well,
 * as deleting its text and every mention would.
 */
final class Mutations {

    /** One value of one feature of one element. */
    record Fact(EObject element, EStructuralFeature feature, Object value) {
        /** The class and the feature, such as {@code CostAccount.actual}, or the class of the element contained. */
        String kind() {
            return isPart() ? part().eClass().getName() : element.eClass().getName() + "." + feature.getName();
        }

        /** The class of which it tells something. */
        String subject() {
            return isPart() ? part().eClass().getName() : element.eClass().getName();
        }

        /** Whether it is the existence of an element. */
        boolean isPart() {
            return feature instanceof EReference reference && reference.isContainment();
        }

        /** The element that exists by this fact. */
        EObject part() {
            return (EObject) value;
        }

        @Override
        public String toString() {
            return isPart() ? kind() + " " + name(part()) : kind() + " of " + name(element);
        }

        private static String name(EObject element) {
            EStructuralFeature name = element.eClass().getEStructuralFeature("name");
            Object named = name == null ? null : element.eGet(name);
            return named == null && element.eContainer() != null ? name(element.eContainer()) : String.valueOf(named);
        }
    }

    private record Place(EObject element, EStructuralFeature feature, int index, Object value) {}

    private final List<QualityModel> models;
    private final Map<EObject, List<Fact>> mentions = new HashMap<>();

    /** @param originals the models of a project; they stay as they are */
    Mutations(List<QualityModel> originals) {
        Collection<QualityModel> copies = EcoreUtil.copyAll(originals);
        models = List.copyOf(copies);
        facts().stream()
                .filter(fact -> fact.feature() instanceof EReference && !fact.isPart())
                .forEach(fact -> mentions.computeIfAbsent((EObject) fact.value(), any -> new ArrayList<>())
                        .add(fact));
    }

    /** The models to take facts from. */
    List<QualityModel> models() {
        return models;
    }

    /** All facts, in the order of the text. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (QualityModel model : models) {
            addFacts(model, facts);
            for (Iterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
                addFacts(all.next(), facts);
            }
        }
        return facts;
    }

    private static void addFacts(EObject element, List<Fact> facts) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || !element.eIsSet(feature)) {
                continue;
            }
            Object value = element.eGet(feature);
            Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
            values.stream().filter(Objects::nonNull).forEach(one -> facts.add(new Fact(element, feature, one)));
        }
    }

    /** The numbers of the clauses whose claims are, or lose, what the fact tells. */
    Set<String> claimedBy(Fact fact) {
        Set<EObject> touched = new LinkedHashSet<>(List.of(fact.element()));
        if (fact.isPart()) {
            parts(fact).forEach(part -> {
                touched.add(part);
                mentions.getOrDefault(part, List.of()).forEach(mention -> touched.add(mention.element()));
            });
        }
        return touched.stream()
                .flatMap(element -> Stream.iterate(element, Objects::nonNull, EObject::eContainer))
                .filter(Fulfilment.class::isInstance)
                .flatMap(claim -> ((Fulfilment) claim).getClauses().stream())
                .map(Clause::getNumber)
                .collect(Collectors.toSet());
    }

    private static List<EObject> parts(Fact fact) {
        List<EObject> parts = new ArrayList<>(List.of(fact.part()));
        fact.part().eAllContents().forEachRemaining(parts::add);
        return parts;
    }

    /** Takes back a fact while something is done. */
    void without(Fact fact, Runnable what) {
        List<Place> places = new ArrayList<>();
        if (fact.isPart()) {
            parts(fact)
                    .forEach(part -> mentions.getOrDefault(part, List.of()).forEach(mention -> take(mention, places)));
        }
        take(fact, places);
        try {
            what.run();
        } finally {
            places.reversed().forEach(Mutations::putBack);
        }
    }

    private static void take(Fact fact, List<Place> places) {
        Object value = fact.element().eGet(fact.feature());
        if (value instanceof EList<?> several) {
            int index = several.indexOf(fact.value());
            if (index >= 0) {
                places.add(new Place(fact.element(), fact.feature(), index, several.get(index)));
                several.remove(index);
            }
        } else {
            places.add(new Place(fact.element(), fact.feature(), -1, value));
            fact.element().eUnset(fact.feature());
        }
    }

    private static void putBack(Place place) {
        if (place.index() < 0) {
            place.element().eSet(place.feature(), place.value());
        } else {
            @SuppressWarnings("unchecked") // it was in this list
            EList<Object> several = (EList<Object>) place.element().eGet(place.feature());
            several.add(place.index(), place.value());
        }
    }
}
