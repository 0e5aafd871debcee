package dev.qualis.compare;

import dev.qualis.compare.match.Contents;
import dev.qualis.compare.match.Features;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what is said of an element otherwise than before. */
final class Details {
    private final Features features;
    private final Contents contents;

    Details(Features features, Contents contents) {
        this.features = features;
        this.contents = contents;
    }

    /** What differs between two objects of one class that are the same; elements in them that have names of their own are left out. */
    List<Detail> of(EObject before, EObject after) {
        List<Detail> details = new ArrayList<>();
        for (EStructuralFeature feature : features.of(before.eClass())) {
            if (contents.values(before, feature).equals(contents.values(after, feature))) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                parts(feature, before, after, details);
            } else {
                details.add(values(feature, before, after));
            }
        }
        return details;
    }

    private Detail values(EStructuralFeature feature, EObject before, EObject after) {
        List<?> removed = Contents.listed(before, feature);
        List<?> added = Contents.listed(after, feature);
        if (Features.isOrdered(feature)) {
            return new Detail.Values(feature, List.copyOf(removed), List.copyOf(added));
        }
        Map<Integer, Deque<Object>> there = new LinkedHashMap<>();
        for (Object value : added) {
            there.computeIfAbsent(contents.value(feature, value), any -> new ArrayDeque<>())
                    .add(value);
        }
        List<Object> gone = new ArrayList<>();
        for (Object value : removed) {
            Deque<Object> same = there.get(contents.value(feature, value));
            if (same == null || same.poll() == null) {
                gone.add(value);
            }
        }
        List<Object> fresh =
                there.values().stream().<Object>flatMap(Deque::stream).toList();
        return new Detail.Values(feature, gone, fresh);
    }

    private void parts(EStructuralFeature feature, EObject before, EObject after, List<Detail> details) {
        List<EObject> old = contents.parts(before, feature);
        List<EObject> now = contents.parts(after, feature);
        Map<Integer, Deque<EObject>> equal = by(now, contents::of);
        List<EObject> gone = new ArrayList<>();
        for (EObject part : old) {
            if (equal.getOrDefault(contents.of(part), new ArrayDeque<>()).poll() == null) {
                gone.add(part);
            }
        }
        List<EObject> fresh = new ArrayList<>();
        equal.values().forEach(fresh::addAll);
        Map<Integer, Deque<EObject>> alike = by(fresh, contents::subject);
        boolean single = gone.size() == 1
                && fresh.size() == 1
                && gone.getFirst().eClass() == fresh.getFirst().eClass()
                && !feature.isMany();
        Set<EObject> found = new HashSet<>();
        for (EObject part : gone) {
            EObject same = single
                    ? fresh.getFirst()
                    : alike.getOrDefault(contents.subject(part), new ArrayDeque<>())
                            .poll();
            details.add(new Detail.Part(
                    feature, Optional.of(part), Optional.ofNullable(same), same == null ? List.of() : of(part, same)));
            found.add(same);
        }
        fresh.stream()
                .filter(part -> !found.contains(part))
                .forEach(part -> details.add(new Detail.Part(feature, Optional.empty(), Optional.of(part), List.of())));
    }

    private static Map<Integer, Deque<EObject>> by(List<EObject> parts, ToIntFunction<EObject> number) {
        Map<Integer, Deque<EObject>> numbered = new LinkedHashMap<>();
        parts.forEach(part -> numbered.computeIfAbsent(number.applyAsInt(part), any -> new ArrayDeque<>())
                .add(part));
        return numbered;
    }
}
